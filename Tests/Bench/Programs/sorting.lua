local values = {}
local seed = 7
for i = 1, 800000 do
  seed = (seed * 1103515245 + 12345) % 2147483648
  values[i] = seed
end
local ascending = { table.unpack(values, 1, 0) }
for i, v in ipairs(values) do ascending[i] = v end
table.sort(ascending)
local readings = {}
for i, v in ipairs(values) do readings[i] = { station = v % 100, value = v } end
table.sort(readings, function(a, b)
  if a.station ~= b.station then return a.station < b.station end
  return a.value < b.value
end)
local function quicksort(a, low, high)
  if low >= high then return end
  local pivot = a[(low + high) // 2]
  local i, j = low, high
  while i <= j do
    while a[i] < pivot do i = i + 1 end
    while a[j] > pivot do j = j - 1 end
    if i <= j then
      a[i], a[j] = a[j], a[i]
      i = i + 1
      j = j - 1
    end
  end
  quicksort(a, low, j)
  quicksort(a, i, high)
end
local own = {}
for i, v in ipairs(values) do own[i] = v end
quicksort(own, 1, #own)
local same = true
for i = 1, #own do if own[i] ~= ascending[i] then same = false end end
print(ascending[1001] .. " " .. readings[1001].value .. " " .. own[1001] .. " " .. tostring(same))
