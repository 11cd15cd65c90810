local Node = {}
Node.__index = Node
local function make(depth)
  local node = setmetatable({}, Node)
  if depth > 0 then
    node.left = make(depth - 1)
    node.right = make(depth - 1)
  end
  return node
end
function Node:check()
  local total = 1
  if self.left then total = total + self.left:check() end
  if self.right then total = total + self.right:check() end
  return total
end
local long = make(14)
local total = 0
for _ = 1, 400 do total = total + make(12):check() end
print(total .. " " .. long:check())
