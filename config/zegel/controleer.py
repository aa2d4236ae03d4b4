#!/usr/bin/env python3
"""Checks the proof of one line of the access log: python3 controleer.py PROOF VERIFIERKEY. Needs nothing but Python 3.8."""
import base64, hashlib, sys

P = 2**255 - 19  # Ed25519 as in RFC 8032; nothing here is secret, so it need not be fast.
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)
FIELDS = ("kenmerk trace_id span_id knoop nummer begonnen vastgelegd actie daad activiteit doel grondslag zaak dossier dossierdelen pet"
          " gebruiker organisatie werkplek persoon persoontype sleutelversie uitkomst weigergrond reden aantal wederpartij"
          " bewaren_tot regel regels").split()


def point(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    xx = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(xx, (P + 3) // 8, P)
    x = x if x * x % P == xx else x * ROOT % P
    if y >= P or x * x % P != xx or (x == 0 and sign):
        raise ValueError("no point on the curve")
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P


def add(p, q):
    a, b, c, d = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P, 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(n, p):
    result = (0, 1, 1, 0)
    while n:
        result, p, n = add(result, p) if n & 1 else result, add(p, p), n >> 1
    return result


def signed(key, text, signature):
    s = int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or s >= L:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + text).digest(), "little") % L
    left, right = times(s, point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))), add(point(signature[:32]), times(h, point(key)))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


def root(leaf, index, size, path):
    h, last = hashlib.sha256(b"\0" + leaf).digest(), size - 1  # RFC 9162, 2.1.3.2
    if index > last:
        raise ValueError("the line lies outside the tree")
    for beside in path:
        if index & 1 or index == last:
            h = hashlib.sha256(b"\1" + beside + h).digest()
            while not index & 1 and index:
                index, last = index >> 1, last >> 1
        else:
            h = hashlib.sha256(b"\1" + h + beside).digest()
        index, last = index >> 1, last >> 1
    return h if last == 0 else b""


def fields(row):
    values, at = [], 1  # the first byte is the version of the form
    while at < len(row):
        length, at = int.from_bytes(row[at:at + 4], "big", signed=True), at + 4
        values.append(None if length < 0 else row[at:at + length].decode("utf-8"))
        at += max(length, 0)
    return dict(zip(FIELDS, values))


def check(holds, otherwise):
    if not holds:
        raise ValueError(otherwise)


def main(proof, vkey):
    name, mark, key = vkey.strip().split("+", 2)
    key = base64.b64decode(key)
    check(key[0] == 1 and hashlib.sha256(name.encode() + b"\n" + key).hexdigest()[:8] == mark, "dit is geen toetssleutel")
    head, text, signatures = proof.split("\n\n", 2)
    first, extra, index, *path = head.split("\n")
    check(first == "c2sp.org/tlog-proof@v1" and extra[:6] == "extra " and index[:6] == "index ", "dit is geen bewijs")
    origin, size, top = text.split("\n")[:3]
    check(origin == name, "dit zegel is van een ander logboek")
    hands = [base64.b64decode(line.split(" ")[2]) for line in signatures.splitlines() if line.startswith("\u2014 " + name + " ")]
    check(any(hand[:4].hex() == mark and signed(key[1:], (text + "\n").encode(), hand[4:]) for hand in hands),
          "de handtekening onder het zegel is niet met deze sleutel gezet")
    row = base64.b64decode(extra[6:])
    found = root(row, int(index[6:]), int(size), [base64.b64decode(line) for line in path])
    check(found == base64.b64decode(top), "de regel zit niet in het zegel")
    print(f"KLOPT: deze regel staat in het logboek van {name}, op plaats {index[6:]} van {size}.")
    print("\n".join(f"  {field}: {value}" for field, value in fields(row).items() if value is not None))


if __name__ == "__main__":
    try:
        main(open(sys.argv[1], encoding="utf-8", newline="").read(), sys.argv[2])
    except (ValueError, IndexError) as wrong:
        sys.exit(f"KLOPT NIET: {wrong}")
