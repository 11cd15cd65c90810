import Testing

@testable import Interpreter

/// The order in which fibers run.
@Suite struct FiberQueueTests {
  private func drain(_ queue: inout FiberQueue) -> [Int] {
    var order: [Int] = []
    while let next = queue.takeReady(where: { _ in true }) { order.append(next) }
    return order
  }

  @Test func firstReadyFirstRun() {
    var queue = FiberQueue()
    for fiber in [3, 1, 2] { queue.append(fiber) }
    queue.prepend(7)
    #expect(drain(&queue) == [7, 3, 1, 2])
  }

  @Test func thoseThatMayNotRunKeepTheirPlaces() {
    var queue = FiberQueue()
    for fiber in 1...4 { queue.append(fiber) }
    #expect(queue.takeReady { $0 % 2 == 0 } == 2)
    #expect(queue.hasReady { $0 == 4 } && !queue.hasReady { $0 == 2 })
    #expect(drain(&queue) == [1, 3, 4])
  }

  @Test func sleepersWakeInTheOrderOfTheirTimes() {
    var queue = FiberQueue()
    for (fiber, deadline) in [(1, 30), (2, 10), (3, 20), (4, 10)] {
      queue.sleep(fiber, until: UInt64(deadline))
    }
    #expect(queue.nextDeadline == 10)
    #expect(queue.takeSleepers(dueAt: 9) == [])
    #expect(queue.takeSleepers(dueAt: 20) == [2, 4, 3])
    #expect(queue.nextDeadline == 30)
  }

  @Test func aSleeperThatIsResumedDoesNotWakeAgain() {
    var queue = FiberQueue()
    queue.sleep(1, until: 10)
    queue.append(1)
    #expect(queue.nextDeadline == nil && drain(&queue) == [1])
  }

  @Test func aRemovedFiberIsForgotten() {
    var queue = FiberQueue()
    queue.append(1)
    queue.sleep(2, until: 5)
    queue.remove(1)
    queue.remove(2)
    #expect(queue.nextDeadline == nil && drain(&queue) == [])
  }
}
