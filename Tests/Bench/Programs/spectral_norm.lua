local function a(i, j) return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1) end
local function multiply(v, transposed)
  local result = {}
  for i = 0, #v - 1 do
    local sum = 0.0
    for j = 0, #v - 1 do sum = sum + (transposed and a(j, i) or a(i, j)) * v[j + 1] end
    result[i + 1] = sum
  end
  return result
end
local function both(v) return multiply(multiply(v, false), true) end
local u = {}
for i = 1, 700 do u[i] = 1.0 end
local v = u
for _ = 1, 10 do
  v = both(u)
  u = both(v)
end
local uv, vv = 0.0, 0.0
for i = 1, #u do
  uv = uv + u[i] * v[i]
  vv = vv + v[i] * v[i]
end
print(string.format("%d", (math.sqrt(uv / vv) * 1e9) // 1))
