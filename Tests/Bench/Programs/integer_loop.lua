local sum = 0
local i = 0
while i < 30000000 do
  if i % 3 == 0 then sum = sum + i * 2 else sum = sum ~ i end
  i = i + 1
end
print(sum)
