local lines = {}
for i = 0, 599999 do
  lines[#lines + 1] = "sample-" .. i % 97 .. "," .. i * 7 % 1000 .. "," .. (i % 13 == 0 and "bad" or "good")
end
local length, good, total = 0, 0, 0
for _, line in ipairs(lines) do
  local fields = {}
  for field in line:gmatch("[^,]+") do fields[#fields + 1] = field end
  if fields[3] == "good" then
    good = good + 1
    total = total + math.tointeger(fields[2])
  end
  length = length + #fields[1]:upper()
  if line:sub(1, 8) == "sample-1" then length = length + 1 end
end
local joined = table.concat(lines, "\n", 1, 1000)
print(good .. " " .. total .. " " .. length .. " " .. #joined)
