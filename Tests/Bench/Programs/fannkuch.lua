local function fannkuch(n)
  local p, q, s = {}, {}, {}
  for i = 0, n - 1 do p[i], q[i], s[i] = i, i, i end
  local sign, flips, checksum = 1, 0, 0
  while true do
    local first = p[0]
    if first ~= 0 then
      for i = 1, n - 1 do q[i] = p[i] end
      local count = 1
      while true do
        local next = q[first]
        if next == 0 then
          if count > flips then flips = count end
          checksum = checksum + sign * count
          break
        end
        q[first] = first
        if first >= 3 then
          local i, j = 1, first - 1
          while i < j do
            q[i], q[j] = q[j], q[i]
            i = i + 1
            j = j - 1
          end
        end
        first = next
        count = count + 1
      end
    end
    if sign == 1 then
      p[0], p[1] = p[1], p[0]
      sign = -1
    else
      p[1], p[2] = p[2], p[1]
      sign = 1
      for i = 2, n - 1 do
        local here = s[i]
        if here ~= 0 then
          s[i] = here - 1
          break
        end
        if i == n - 1 then return checksum, flips end
        s[i] = i
        local held = p[0]
        for j = 0, i do p[j] = p[j + 1] end
        p[i + 1] = held
      end
    end
  end
end
local checksum, flips = fannkuch(10)
print(checksum .. " " .. flips)
