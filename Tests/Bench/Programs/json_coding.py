import json


def main():
    samples = [
        {"id": i, "name": f"sample {i}", "values": [i * k / 4 for k in range(8)], "isValid": i % 3 != 0}
        for i in range(24_000)
    ]
    data = json.dumps(samples, sort_keys=True, separators=(",", ":")).encode()
    decoded = json.loads(data)
    total = sum(sum(s["values"]) for s in decoded if s["isValid"])
    print(len(decoded), total, decoded[17]["name"])


main()
