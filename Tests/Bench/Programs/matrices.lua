local n = 300
local function zeros()
  local m = {}
  for i = 0, n - 1 do
    m[i] = {}
    for j = 0, n - 1 do m[i][j] = 0.0 end
  end
  return m
end
local a, b, c = zeros(), zeros(), zeros()
for i = 0, n - 1 do
  for j = 0, n - 1 do
    a[i][j] = (i * j) % 7 + 0.5
    b[i][j] = (i + j) % 5 - 1.5
  end
end
for i = 0, n - 1 do
  for j = 0, n - 1 do
    local sum = 0.0
    for k = 0, n - 1 do sum = sum + a[i][k] * b[k][j] end
    c[i][j] = sum
  end
end
local trace = 0.0
for i = 0, n - 1 do trace = trace + c[i][i] end
print(string.format("%d", (trace * 1000) // 1))
