local counts = {}
local seed = 42
for _ = 1, 3000000 do
  seed = (seed * 1103515245 + 12345) % 2147483648
  local key = seed % 5000
  counts[key] = (counts[key] or 0) + 1
end
local names = {}
for i = 0, 749999 do
  local key = "key" .. i % 2000
  names[key] = (names[key] or 0) + i
end
local best, size, words = 0, 0, 0
for key, value in pairs(counts) do
  size = size + 1
  if value > counts[best] then best = key end
end
for _ in pairs(names) do words = words + 1 end
print(size .. " " .. counts[best] .. " " .. words .. " " .. names["key7"])
