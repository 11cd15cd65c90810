local function map(list, f) local out = {} for i = 1, #list do out[i] = f(list[i]) end return out end
local function filter(list, f)
  local out = {}
  for i = 1, #list do if f(list[i]) then out[#out + 1] = list[i] end end
  return out
end
local function reduce(list, first, f) local r = first for i = 1, #list do r = f(r, list[i]) end return r end
local numbers = {}
for i = 0, 3999999 do numbers[i + 1] = i end
local squares = map(numbers, function(x) return x * x % 1000 end)
local kept = filter(squares, function(x) return x % 2 == 0 end)
local total = reduce(kept, 0, function(a, b) return a + b end)
local function adder(n) return function(x) return x + n end end
local adders = {}
for i = 0, 9 do adders[i] = adder(i) end
local applied = 0
for i = 0, 1499999 do applied = adders[i % 10](applied) % 1000003 end
local pairs_ = {}
for i = 1, #numbers do pairs_[i] = numbers[i] - squares[i] end
local best = reduce(pairs_, pairs_[1], function(a, b) return a > b and a or b end)
local found = false
for i = 1, #kept do if kept[i] > 990 then found = true break end end
print(total .. " " .. applied .. " " .. best .. " " .. tostring(found))
