local function class(methods) methods.__index = methods return methods end
local Circle = class({})
function Circle:area() return 3.14159 * self.radius * self.radius end
function Circle:grow(factor) self.radius = self.radius * factor end
local Rectangle = class({})
function Rectangle:area() return self.width * self.height end
function Rectangle:grow(factor)
  self.width = self.width * factor
  self.height = self.height * factor
end
local Step = class({})
function Step:count(n)
  self.total = self.total + n
  return self.total
end
local Double2 = class({})
function Double2:count(n)
  self.total = (self.total * 2 + n) % 65537
  return self.total
end
local shapes = {}
for i = 0, 999 do
  if i % 2 == 0 then
    shapes[i + 1] = setmetatable({ radius = i + 0.0 }, Circle)
  else
    shapes[i + 1] = setmetatable({ width = i + 0.0, height = 2.0 }, Rectangle)
  end
end
local total = 0.0
for round = 0, 3199 do
  for i = 1, #shapes do total = total + shapes[i]:area() end
  if round % 50 == 0 then for i = 1, #shapes do shapes[i]:grow(1.01) end end
end
local counters = {
  [0] = setmetatable({ total = 0 }, Step), setmetatable({ total = 1 }, Double2), setmetatable({ total = 0 }, Step),
}
local sum = 0
for i = 0, 1499999 do sum = sum + counters[i % 3]:count(i) end
print(string.format("%d %d", total // 1, sum))
