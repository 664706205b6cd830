"""Arabic words of reporting. Compiled by hand from the grammar and the usage of the press.

Written as `fold` leaves them: without vowel signs, with a bare alif.
"""

import re

from articles.attribution.languages.grammars import (
    Grammar,
    Reporting,
    opening_table,
    phrase_table,
    word_set,
)
from articles.attribution.words import Medium, Stance

_SAY = Reporting(Stance.ASSERTS)
_SAY_NOUN = Reporting(Stance.ASSERTS, noun=True)
_DENY = Reporting(Stance.DENIES, noun=True)
_DOUBT = Reporting(Stance.QUESTIONS, noun=True)
_REFUSE = Reporting(Stance.DECLINES_TO_COMMENT, noun=True)
_RETRACT = Reporting(Stance.RETRACTS, noun=True)
_WISH = Reporting(Stance.NON_CLAIM)

_SIGNS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]")
_LETTERS = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا"})


def fold(word: str) -> str:
    """Leave out vowel signs and stretching, and what differs between spellings."""
    return _SIGNS.sub("", word).translate(_LETTERS).lower()


#: The past (he, she, they) and the present (he, she) of each verb.
_FINITE = (
    (
        _SAY,
        """
        قال قالت قالوا يقول تقول يقولون اضاف اضافت اضافوا يضيف تضيف ذكر ذكرت ذكروا يذكر تذكر
        صرح صرحت صرحوا يصرح تصرح اوضح اوضحت اوضحوا يوضح توضح اشار اشارت اشاروا يشير تشير
        افاد افادت افادوا يفيد تفيد اعتبر اعتبرت اعتبروا يعتبر تعتبر راى رات يرى ترى زعم زعمت
        زعموا يزعم تزعم ادعى ادعت ادعوا يدعي تدعي لفت لفتت يلفت تابع تابعت يتابع واصل واصلت
        شدد شددت شددوا يشدد تشدد حذر حذرت حذروا يحذر تحذر كتب كتبت كتبوا يكتب تكتب نقل نقلت
        روى روت يروي تروي بين بينت نوه نوهت اتهم اتهمت اتهموا يتهم تتهم غرد غردت رد ردت
        توقع توقعت يتوقع تتوقع اخبر اخبرت ابلغ ابلغت جزم جزمت اقسم اقسمت
        """,
    ),
    (
        _SAY_NOUN,
        """
        اكد اكدت اكدوا يؤكد تؤكد اعلن اعلنت اعلنوا يعلن تعلن اعترف اعترفت اعترفوا يعترف تعترف
        اقر اقرت اقروا يقر تقر كشف كشفت كشفوا يكشف تكشف
        """,
    ),
    (
        _DENY,
        """
        نفى نفت نفوا ينفي تنفي ينف تنف انكر انكرت انكروا ينكر تنكر كذب كذبت دحض دحضت
        فند فندت يفند تفند
        """,
    ),
    (_DOUBT, "شكك شككت شككوا يشكك تشكك تساءل تساءلت يتساءل"),
    (_WISH, "طالب طالبت طالبوا يطالب تطالب دعا دعت دعوا يدعو تدعو ناشد ناشدت حث حثت تمنى تمنت"),
)
_PHRASES = (
    (_DENY, "رفض الاتهامات\nرفضت الاتهامات\nرفض صحة\nنفى صحة\nنفت صحة\nينفي صحة\nتنفي صحة"),
    (_RETRACT, "تراجع عن\nتراجعت عن\nسحب تصريحاته\nاعتذر عن تصريحاته"),
    (
        _REFUSE,
        """
        رفض | التعليق
        رفضت | التعليق
        رفضوا | التعليق
        يرفض | التعليق
        ترفض | التعليق
        رفض ~ | التعليق
        رفضت ~ | التعليق
        رفض | الادلاء
        رفضت | الادلاء
        امتنع | عن التعليق
        امتنعت | عن التعليق
        امتنع ~ | عن التعليق
        امتنعت ~ | عن التعليق
        لم يعلق
        لم تعلق
        لم يرد | على
        لم ترد | على
        لم يرد ~ | على
        لم ترد ~ | على
        لم يؤكد ~ ولم ينف
        لم تؤكد ~ ولم تنف
        لم يصدر ~ | تعليق
        التزم الصمت
        التزمت الصمت
        """,
    ),
)


def _finite() -> dict[str, Reporting]:
    return {form: reporting for reporting, forms in _FINITE for form in forms.split()}


ARABIC = Grammar(
    finite=_finite(),
    participles={},
    auxiliaries=frozenset(),
    phrases=phrase_table(_PHRASES),
    according=opening_table(
        """
        بحسب
        حسب
        وفقا
        وفق
        طبقا
        على حد قول
        على حد تعبير
        نقلا عن
        """
    ),
    copulas=word_set("كان كانت يكون تكون"),
    that=word_set("ان انه انها انهم انهما بان بانه بانها"),
    negations=word_set("لم لا لن"),
    joining=word_set("و لكن ثم كما"),
    subordinating=word_set("الذي التي الذين اللذين حيث بينما عندما لان ان"),
    ending=word_set(
        """
        في خلال الى على عبر امام بعد قبل عن من مساء صباح اليوم امس الاحد الاثنين الثلاثاء
        الاربعاء الخميس الجمعة السبت ان انه انها انهم بان بانه بانها لوكالة لرويترز للصحفيين
        للصحافيين ضمن اثناء عقب حول
        """
    ),
    times=word_set("اليوم امس الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت"),
    determiners=word_set("هذا هذه ذلك تلك كل بعض في من"),
    clitics=word_set("قد لقد كما ايضا وقد كان كانت وكان وكانت"),
    pronouns=word_set("هو هي هم"),
    media={
        **dict.fromkeys(["تغريدة", "تويتر", "فيسبوك", "تلغرام", "منشور"], Medium.TWEET),
        **dict.fromkeys(["بيان", "بيانها", "بيانه"], Medium.STATEMENT),
        **dict.fromkeys(["مقابلة", "حديث", "حوار"], Medium.INTERVIEW),
        **dict.fromkeys(["مؤتمر", "للصحفيين", "للصحافيين"], Medium.PRESS_CONFERENCE),
        **dict.fromkeys(["تقرير", "رسالة", "وثيقة", "دراسة"], Medium.DOCUMENT),
        **dict.fromkeys(["التلفزيون", "اذاعة", "للتلفزيون"], Medium.BROADCAST),
        **dict.fromkeys(["المحكمة", "البرلمان"], Medium.OTHER),
    },
    verb_first=True,
    attached_to="ل",
    objects=word_set(
        """
        وقوع وجود صحة تورط تورطه تورطها علاقته علاقتها مسؤوليته مسؤوليتها الاتهامات اتهامات
        التقارير تقارير الانباء انباء ما اي قيام حدوث ضلوع ضلوعه ضلوعها استقالة اي هذه هذا ذلك
        مقتل اصابة سقوط اطلاق توقيع وفاة انسحاب
        """
    ),
    prefixes=("و", "ف"),
    fold=fold,
)
