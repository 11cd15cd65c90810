struct Body {
  var x, y, z, vx, vy, vz, mass: Double
}
let solarMass = 39.47841760435743
let days = 365.24
var bodies = [
  Body(x: 0, y: 0, z: 0, vx: 0, vy: 0, vz: 0, mass: solarMass),
  Body(
    x: 4.84143144246472090, y: -1.16032004402742839, z: -0.103622044471123109,
    vx: 0.00166007664274403694 * days, vy: 0.00769901118419740425 * days,
    vz: -0.0000690460016972063023 * days,
    mass: 0.000954791938424326609 * solarMass),
  Body(
    x: 8.34336671824457987, y: 4.12479856412430479, z: -0.403523417114321381,
    vx: -0.00276742510726411880 * days, vy: 0.00499852801234917238 * days,
    vz: 0.0000230417297573763929 * days,
    mass: 0.000285885980666130812 * solarMass),
  Body(
    x: 12.8943695621391310, y: -15.1111514016986312, z: -0.223307578892655734,
    vx: 0.00296460137564761618 * days, vy: 0.00237847173959480950 * days,
    vz: -0.0000296589568540237556 * days,
    mass: 0.0000436624404335156298 * solarMass),
  Body(
    x: 15.3796971148509165, y: -25.9193146099879641, z: 0.179258772950371181,
    vx: 0.00268067772490389322 * days, vy: 0.00162824170038242295 * days,
    vz: -0.0000951592254519715870 * days,
    mass: 0.0000515138902046611451 * solarMass),
]
func advance(_ dt: Double) {
  for i in 0..<bodies.count {
    for j in (i + 1)..<bodies.count {
      let dx = bodies[i].x - bodies[j].x
      let dy = bodies[i].y - bodies[j].y
      let dz = bodies[i].z - bodies[j].z
      let square = dx * dx + dy * dy + dz * dz
      let magnitude = dt / (square * square.squareRoot())
      let massI = bodies[i].mass * magnitude
      let massJ = bodies[j].mass * magnitude
      bodies[i].vx -= dx * massJ
      bodies[i].vy -= dy * massJ
      bodies[i].vz -= dz * massJ
      bodies[j].vx += dx * massI
      bodies[j].vy += dy * massI
      bodies[j].vz += dz * massI
    }
  }
  for i in 0..<bodies.count {
    bodies[i].x += dt * bodies[i].vx
    bodies[i].y += dt * bodies[i].vy
    bodies[i].z += dt * bodies[i].vz
  }
}
func energy() -> Double {
  var e = 0.0
  for i in 0..<bodies.count {
    let b = bodies[i]
    e += 0.5 * b.mass * (b.vx * b.vx + b.vy * b.vy + b.vz * b.vz)
    for j in (i + 1)..<bodies.count {
      let c = bodies[j]
      let (dx, dy, dz) = (b.x - c.x, b.y - c.y, b.z - c.z)
      e -= b.mass * c.mass / (dx * dx + dy * dy + dz * dz).squareRoot()
    }
  }
  return e
}
for _ in 0..<200_000 { advance(0.01) }
print(Int(energy() * 1e9))
