### Dates, numbers, sizes
date-day = { $weekday ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[7] الأحد
} { $day } { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
date-long = { date-day } { $year }
date-short = { date-day }
date-and-time = { $date }، الساعة { $time }
number-group = ,
number-decimal = ٫
pay-range = { $from }–{ $to } { $currency ->
    [EUR] يورو
    [GBP] جنيه إسترليني
    [CAD] دولار كندي
    [JOD] دينار أردني
    [MAD] درهم مغربي
   *[other] { $currency }
}
pay-per-year = { $range } في السنة
pay-per-month = { $range } في الشهر
pay-per-hour = { $range } في الساعة
size-kilobytes = { $number } كيلوبايت
size-megabytes = { $number } ميغابايت

### Every page
page-skip = انتقل إلى المحتوى
page-nav = القائمة الرئيسية
page-jobs = الوظائف
page-mine = صفحتي
page-studio = الاستوديو
page-sign-in = تسجيل الدخول
page-sign-out = تسجيل الخروج
page-language = اللغة
page-theme = المظهر
page-theme-light = فاتح
page-theme-dark = داكن
page-theme-device = حسب الجهاز
page-adjustment = اطلب ترتيبات خاصة
page-privacy = الخصوصية
page-back = رجوع

### The trail
trail-here = أنت هنا
trail-done = تم
trail-skipped = تم تخطيها

### Fields
field-optional = (اختياري)
field-error = خطأ:
field-day = اليوم
field-month = الشهر
field-year = السنة
field-yes = نعم
field-no = لا
field-agree = أوافق
field-at-most = { $most } حرفًا على الأكثر.
problems-title = { $count ->
    [zero] لا شيء يحتاج إلى مراجعة
    [one] هناك أمر واحد يحتاج إلى مراجعة
    [two] هناك أمران يحتاجان إلى مراجعة
    [few] هناك { $count } أمور تحتاج إلى مراجعة
    [many] هناك { $count } أمرًا يحتاج إلى مراجعة
   *[other] هناك { $count } أمر يحتاج إلى مراجعة
}

### Saving
saved-at = حُفظ الساعة { $time }
saved-saving = جارٍ الحفظ
saved-offline = لا يوجد اتصال. سنحاول مجددًا فور عودتك
saved-failed = لم يُحفظ بعد. استخدم الزر لمعرفة السبب

### Why
why-question = لماذا يُطرح عليّ هذا السؤال؟
why-step = لماذا هذه الخطوة هنا؟

### When a page cannot be shown
state-not-found-title = لم نعثر على هذه الصفحة
state-not-found-text = قد يكون العنوان مكتوبًا بشكل غير صحيح، أو أن الصفحة تخص شخصًا آخر. إذا وصلت عبر رابط في رسالة، فافتح أحدث رسالة.
state-sign-in-title = سجّل الدخول أولًا
state-sign-in-text = هذه الصفحة مخصصة لشخص واحد. نرسل رابطًا إلى بريدك الإلكتروني، ولا حاجة إلى كلمة مرور.
state-sign-in-action = أرسل إليّ رابطًا
state-forbidden-title = هذه الصفحة لآخرين
state-forbidden-text = لقد سجّلت الدخول، لكن هذه الصفحة تخص دورًا آخر. لم يتغير شيء.
state-invalid-title = لم نتمكن من قراءة ما أُرسل
state-invalid-text = ارجع إلى الخلف وأعد تحميل الصفحة وحاول مرة أخرى. ما حُفظ سابقًا لا يزال موجودًا.
state-conflict-title = غيّر شخص آخر هذا في هذه الأثناء
state-conflict-text = لم يُكتب شيء فوق ما كتبه الآخر. ارجع وأعد تحميل الصفحة وقارن بين النسختين.
state-too-many-title = محاولات كثيرة متتالية
state-too-many-text = { $minutes ->
    [zero] انتظر لحظة ثم حاول مرة أخرى. ما كتبته محفوظ.
    [one] انتظر دقيقة ثم حاول مرة أخرى. ما كتبته محفوظ.
    [two] انتظر دقيقتين ثم حاول مرة أخرى. ما كتبته محفوظ.
    [few] انتظر { $minutes } دقائق ثم حاول مرة أخرى. ما كتبته محفوظ.
    [many] انتظر { $minutes } دقيقة ثم حاول مرة أخرى. ما كتبته محفوظ.
   *[other] انتظر { $minutes } دقيقة ثم حاول مرة أخرى. ما كتبته محفوظ.
}
state-unavailable-title = لا يمكننا الوصول إلى سجلاتنا الآن
state-unavailable-text = المشكلة من جانبنا. ما أكدنا حفظه في أمان. حاول مرة أخرى بعد لحظات.
state-jobs-action = عرض كل الوظائف

### Jobs
careers-title = العمل في { $organisation }
careers-words = كلمات
careers-family = نوع العمل
careers-country = البلد
careers-way = طريقة العمل
careers-all-families = كل الأنواع
careers-all-countries = كل مكان
careers-all-ways = أي طريقة
careers-show = اعرض الوظائف
careers-show-all = اعرض كل الوظائف
careers-count = { $count ->
    [zero] لا وظائف
    [one] وظيفة واحدة
    [two] وظيفتان
    [few] { $count } وظائف
    [many] { $count } وظيفة
   *[other] { $count } وظيفة
}
careers-none = لا توجد وظائف معروضة الآن
careers-none-text = تظهر الوظائف الجديدة هنا فور فتحها. عد قريبًا.
careers-none-match = لا وظيفة تناسب هذا البحث
careers-none-match-text = أزل أحد الشروط، أو اطّلع على كل الوظائف.
arrangement-office = في الموقع
arrangement-hybrid = جزئيًا في الموقع
arrangement-remote = من المنزل
hours-full = دوام كامل
hours-part = دوام جزئي
job-apply = قدّم على هذه الوظيفة
job-continue = تابع طلبك
job-effort = نحو { $minutes } دقيقة، عدد الأسئلة { $questions }. لا حاجة إلى حساب.
job-apply-by = التقديم حتى { $date }
job-facts = الأجر والمكان وطريقة التقديم
job-pay = الأجر
job-place = المكان
job-way = طريقة العمل
job-deadline = آخر موعد للتقديم
job-contact = لمن تتوجه بالسؤال
job-requirements = ما تحتاج إليه
job-same-for-all = الأجر والمكان والمتطلبات والموعد النهائي واحدة للجميع.
job-closed = لم تعد هذه الوظيفة معروضة
job-past-deadline = انقضى الموعد النهائي لهذه الوظيفة
job-for-you = من أجلك، لأنك أخبرتنا: { $facts }
job-show-general = اعرض النص العام
job-field-job = الوظيفة
job-field-family = نوع العمل
job-field-location = مكان العمل
job-field-country = بلد العمل
job-field-arrangement = طريقة العمل
about-you-title = اجعل هذه الصفحة عنك: { $count ->
    [zero] لا أسئلة
    [one] سؤال اختياري واحد
    [two] سؤالان اختياريان
    [few] { $count } أسئلة اختيارية
    [many] { $count } سؤالًا اختياريًا
   *[other] { $count } سؤال اختياري
}
about-you-hint = تبقى إجاباتك في هذا المتصفح إلى أن تتقدم. الأجر والمكان والمتطلبات لا تتغير مهما قلت.
about-you-show = اعرضها لي
about-you-forget = انسَ إجاباتي واعرض النص العام
about-you-no-difference = مع هذه الإجابات، النص العام هو المناسب لك.

### Applying
start-title = التقديم: { $job }
start-effort = نحو { $minutes } دقيقة، عدد الأسئلة { $questions }.
start-no-account = لا تحتاج إلى حساب ولا إلى كلمة مرور.
start-saved = تُحفظ كل إجابة فور كتابتها. توقف متى شئت؛ نرسل إليك رابطًا للمتابعة من أي جهاز.
start-only-you = لا أحد هنا يرى شيئًا قبل أن ترسله.
start-have-draft = لقد بدأت هذا الطلب من قبل
start-continue = تابع
start-action = ابدأ الآن
start-again = ابدأ طلبًا ثانيًا
start-elsewhere = هل بدأت على جهاز آخر؟
draft-title = طلبك: { $job }
draft-progress = أُنجزت { $done } من { $total } خطوة.
draft-job-closed = لم يعد بالإمكان التقديم على هذه الوظيفة. يبقى ما كتبته هنا حتى انتهاء مدته؛ شكرًا على جهدك.
draft-link-sent = أرسلنا رابطًا إلى { $email }. يمكنك به المتابعة من أي جهاز.
title-problem = للمراجعة: { $title }
trail-title = طريقك
step-number = الخطوة { $number } من { $total }
step-save = احفظ وتابع
step-read = قرأت ذلك
step-task-done = تم
step-skip = تخطَّ هذه الخطوة
step-upload = أرسل هذا الملف
step-without-file = المتابعة دون ملف
step-waits = تُفتح هذه الخطوة بعد:
task-by = حتى { $date }
saved-at-time = حُفظ الساعة {"{"}time{"}"}
known-from-you = مما أخبرتنا به في { $date }. غيّره إن لم يعد صحيحًا.
known-from-organisation = من سجلاتنا، { $date }. غيّره إن لم يكن صحيحًا.
check-title = راجع إجاباتك
check-lede = هذا ما توشك على إرساله. لا يزال بإمكانك تغيير كل شيء.
check-change = غيّر
check-unanswered = بلا إجابة
check-step-open = هذه الخطوة غير مكتملة.
check-step-go = أكملها
check-open-step = أكمل: { $title }
check-preview = هذا ما سيراه فريق التوظيف
check-preview-title = كما يراه فريق التوظيف
check-preview-note = ما لا يظهر هنا يقرؤه آخرون فقط، كما يبيّن كل سؤال.
check-send = أرسل الطلب
check-send-note = بعد الإرسال تثبت الإجابات. تعرض صفحتك أين وصل الطلب ولمن تتوجه بالسؤال.

### Where an application stands
status-title = طلبك: { $job }
status-kicker = أين وصل
status-trail = المراحل
status-draft = لم يُرسل بعد
status-sent-first = أُرسل الطلب، وهو لدى فريق التوظيف
status-sent = لدى فريق التوظيف: { $stage }
status-on-hold = معلّق
status-offered = لديك عرض
status-accepted = قبلت العرض
status-hired = تم توظيفك
status-declined = رفضت العرض
status-rejected = لن يستمر
status-withdrawn = سحبت الطلب
status-next = ما التالي
status-first-day = يومك الأول
status-ask = لمن تتوجه بالسؤال
status-todo = مطلوب منك
status-timeline = ما حدث
status-what-you-sent = ما أرسلته
status-open-onboarding = انتقل إلى أسابيعك الأولى
next-sent = يجيبك فريق التوظيف قبل { $date }.
next-on-hold = أوقفه فريق التوظيف مؤقتًا وسيعود إليه. لا يلزمك فعل شيء.
next-offered = اقرأ العرض وأجب عنه أدناه.
next-accepted = يحدد فريق التوظيف يومك الأول ويكتب إليك.
next-hired = طريقك إلى اليوم الأول جاهز.
offer-title = جوابك على العرض
offer-text = خذ الوقت الذي تحتاج إليه. إن لم يكن أمر واضحًا فاسأل قبل أن تجيب.
offer-accept = اقبل العرض
offer-decline-title = أفضّل أن أرفض
offer-decline-text = يُبلَّغ فريق التوظيف فورًا. ينتهي الطلب بذلك.
offer-decline = ارفض العرض
withdraw-title = اسحب هذا الطلب
withdraw-text = يُبلَّغ فريق التوظيف، ولا يحدث شيء آخر.
withdraw-action = اسحبه
timeline-sent = أرسلت الطلب
timeline-advanced = انتقل إلى المرحلة التالية
timeline-held = عُلّق
timeline-resumed = استؤنف
timeline-rejected = لن يستمر
timeline-offered = تلقيت عرضًا
timeline-hired = تم توظيفك
timeline-undone = أُلغي القرار الأخير
timeline-withdrawn = سحبت الطلب
timeline-accepted = قبلت العرض
timeline-declined = رفضت العرض

### Because
because-everyone = يُسأل الجميع عن ذلك.
because-required = هذا للجميع؛ إنه إلزامي.
because-completed = تبقى لأنها أُنجزت.
because-adjusted = تغيير من أجلك: { $reason }
because-told = لأنك أخبرتنا: { $facts }.
because-known = بسبب: { $facts }.
because-fact = { $label }: { $value }
because-not-said = لم يُذكر
because-step = موقف «{ $title }»
because-missing = لنقرر ذلك نحتاج إلى معرفة: { $facts }.
list-comma = {"، "}
list-semicolon = {"؛ "}
readers = يقرؤه: { $names }.
readers-journey = يقرؤه أهل هذا المسار: فريق التوظيف، أو الموارد البشرية بعد التوظيف.
readers-nobody = لا يقرؤه أحد باسمك؛ يُحسب فقط مع كثيرين غيرك.
reader-hiring-team = فريق التوظيف لهذه الوظيفة
reader-hr = الموارد البشرية
reader-manager = مديرك
reader-buddy = رفيقك في العمل
reader-it = من يجهز حاسوبك

### What is wrong with an answer
problem-missing = أجب عن هذا من فضلك
problem-choose = اختر إجابة من فضلك
problem-file-missing = أرسل ملفًا من فضلك
problem-date-missing = أدخل تاريخًا من فضلك
problem-consent = نحتاج إلى موافقتك للمتابعة
problem-one-answer = أعطِ إجابة واحدة من فضلك
problem-too-long = { $most } حرفًا على الأكثر؛ هنا { $has }
problem-too-short = { $least } حرفًا على الأقل؛ هنا { $has }
problem-one-line = اكتب هذا في سطر واحد
problem-hidden-character = هناك حرف لا يمكن عرضه. اكتبه من جديد
problem-email = نحتاج إلى بريد إلكتروني فيه @، مثل sam@example.org
problem-phone = نحتاج إلى رقم هاتف، مثل ⁦+962 7 9012 3456⁩
problem-url = نحتاج إلى عنوان موقع، مثل https://example.org
problem-url-scheme = يبدأ عنوان الموقع بـ https://‎ أو http://‎
problem-number = نحتاج إلى رقم، مثل 4 أو 2.5
problem-number-ambiguous = هل تقصد { $grouped } أم { $decimal }؟ اكتبه من دون فاصلة
problem-too-small = أقل قيمة هي { $least }
problem-too-large = أكبر قيمة هي { $most }
problem-date-incomplete = يحتاج التاريخ إلى يوم وشهر وسنة
problem-date = نحتاج إلى تاريخ بالأرقام، مثل 7 12 2026
problem-date-impossible = { $day }.{ $month }.{ $year } ليس في أي تقويم. راجع اليوم والشهر
problem-date-far = نحتاج إلى تاريخ بين { $earliest } و{ $latest }
problem-option = اختر إحدى الإجابات المعروضة
problem-too-few = اختر { $least } على الأقل
problem-too-many = اختر { $most } على الأكثر
problem-yes-no = اختر نعم أو لا
problem-file = أرسل الملف من جديد
problem-changed-elsewhere = حُفظت في هذه الأثناء الإجابة «{ $other }» من نافذة أخرى. احفظ للإبقاء على المكتوب هنا، أو أعد الإجابة الأخرى
problem-emptied-elsewhere = أُفرغت هذه الإجابة في هذه الأثناء من نافذة أخرى. احفظ للإبقاء على المكتوب هنا

### Adjustments and privacy
adjustment-title = اطلب ترتيبات خاصة
adjustment-lede = وقت أطول، صيغة أخرى، غرفة هادئة، مترجم: قل ما تحتاج إليه لتشارك.
adjustment-who = لا يقرأ هذا سوى { $name }، خارج كل فرق التوظيف:
adjustment-email = بريدك الإلكتروني
adjustment-message = ما الذي يساعدك؟
adjustment-message-hint = لا يلزمك أن تذكر السبب.
adjustment-message-problem = اكتب ما يساعدك، في 5,000 حرف على الأكثر
adjustment-send = أرسل
adjustment-sent-title = طلبك في الطريق
adjustment-sent-text = نجيب على { $email }. لا تأثير لذلك في أي قرار.
privacy-title = بيان الخصوصية
privacy-ask = أسئلة عن بياناتك: { $name }،

### Studio navigation
studio-nav-applications = الطلبات
studio-nav-onboarding = التهيئة
studio-nav-content = المحتوى
studio-nav-outbox = البريد الصادر
### Sign-in
sign-in-title = تسجيل الدخول
sign-in-text = اكتب عنوان البريد الإلكتروني الذي أعطيتنا إياه. نرسل إليك رابطًا، ولا حاجة إلى كلمة مرور.
sign-in-email = عنوان البريد الإلكتروني
sign-in-email-hint = العنوان الذي تقدّمت به، أو الذي وصلتك عليه معلومات يومك الأول.
sign-in-action = أرسل إليّ رابطًا
sign-in-staff = أعمل هنا ولديّ كلمة مرور
sign-in-email-missing = اكتب عنوان بريدك الإلكتروني، مثل name@example.org.
sign-in-email-wrong = لا يبدو هذا عنوان بريد إلكتروني. ينبغي أن يشبه name@example.org.
sign-in-sent-title = تفقّد بريدك
sign-in-sent-text = إن كنا نعرف { $email } فالرسالة في طريقها إليك. يعمل الرابط مدة 30 دقيقة.
sign-in-sent-missing = لم يصل شيء بعد دقائق؟ ابحث في مجلد الرسائل غير المرغوبة، أو تأكد من كتابة العنوان.
sign-in-sent-again = جرّب عنوانًا آخر
sign-in-outbox = هذا النظام لا يرسل بريدًا بعد. يجد المشرف الرسالة في الاستوديو ضمن صندوق الصادر.
sign-in-link-title = أهلًا بعودتك
sign-in-link-text = ضغطة واحدة وتدخل. يعمل الرابط مرة واحدة.
sign-in-link-for = من أجل { $email }
sign-in-link-action = تسجيل الدخول
sign-in-spent-title = استُخدم هذا الرابط أو مضى عليه وقت طويل
sign-in-spent-text = حفاظًا على أمانك يعمل الرابط مرة واحدة خلال 30 دقيقة. يسعدنا أن نرسل رابطًا جديدًا إلى العنوان نفسه.
sign-in-spent-action = أرسل إليّ رابطًا جديدًا
sign-in-renewed-title = رسالة جديدة في طريقها إليك
sign-in-renewed-text = إن كان الرابط القديم منا فسيصلك الجديد بعد لحظات.
sign-in-unknown-title = هذا الرابط غير مكتمل
sign-in-unknown-text = ربما قسمه برنامج البريد إلى جزأين. افتح الرسالة من جديد واضغط الزر فيها، أو اطلب رابطًا جديدًا.
sign-in-staff-title = الدخول إلى الاستوديو
sign-in-staff-password = كلمة المرور
sign-in-staff-refused = العنوان وكلمة المرور لا يتوافقان. راجعهما وحاول مرة أخرى.
sign-in-staff-action = تسجيل الدخول
sign-in-staff-people = أتقدّم إلى وظيفة هنا أو أبدأ العمل
sign-in-too-often = { $minutes ->
    [zero] محاولات كثيرة متتالية. انتظر لحظة ثم حاول مرة أخرى.
    [one] محاولات كثيرة متتالية. انتظر دقيقة ثم حاول مرة أخرى.
    [two] محاولات كثيرة متتالية. انتظر دقيقتين ثم حاول مرة أخرى.
    [few] محاولات كثيرة متتالية. انتظر { $minutes } دقائق ثم حاول مرة أخرى.
    [many] محاولات كثيرة متتالية. انتظر { $minutes } دقيقة ثم حاول مرة أخرى.
   *[other] محاولات كثيرة متتالية. انتظر { $minutes } دقيقة ثم حاول مرة أخرى.
}
sign-in-out-title = تم تسجيل خروجك
sign-in-out-text = على جهاز مشترك، أغلق نافذة المتصفح أيضًا.
sign-in-out-again = سجّل الدخول من جديد
sign-in-demo-title = تجوّل بصفة
sign-in-demo-text = هذه مؤسسة تجريبية، وأنت أمام الجهاز الذي يشغّلها. اختر من تريد أن تكون.
sign-in-demo-candidate = مرشّحة
sign-in-demo-new-hire = موظفة جديدة
sign-in-demo-recruiter = مسؤولة توظيف
sign-in-demo-admin = مشرفة

### Set-up
set-up-title = وايمارك يعمل الآن
set-up-lede = لا شيء فيه بعد. كيف تريد أن تبدأ؟
set-up-token = رمز الإعداد
set-up-token-wrong = ليس هذا هو الرمز. انظر حيث شُغّل الخادم؛ فهو يتغير مع كل تشغيل.
set-up-look-title = تجوّل
set-up-look-text = يحمّل Tarn & Tamarisk، وهي شركة متخيَّلة لخرائط المسارات، بوظائفها ومرشّحيها وموظفيها الجدد.
set-up-look-action = حمّل المؤسسة التجريبية
set-up-start-title = ابدأ مؤسستي
set-up-start-text = ينشئ المشرف الأول. تأتي الوظائف والمسارات بعد ذلك من ملفات عبر «waymark import».
set-up-start-action = ابدأ مؤسستي
set-up-organisation = اسم المؤسسة
set-up-organisation-missing = اكتب الاسم الذي يعرفه الناس.
set-up-name = اسمك
set-up-name-missing = اكتب اسمك كي يعرف الآخرون من قرر ماذا.
set-up-email = عنوان بريدك الإلكتروني
set-up-password = كلمة المرور
set-up-password-hint = { $least } حرفًا على الأقل. أربع كلمات لا رابط بينها خيار جيد.
set-up-password-short = كلمة المرور قصيرة: { $least } حرفًا على الأقل.
set-up-password-long = كلمة المرور طويلة: { $most } حرفًا على الأكثر.
set-up-password-again = اكتب كلمة المرور مرة أخرى؛ فنحن لا نحتفظ بها حفاظًا على الأمان.
set-up-tagline = العمل في { $name }
set-up-privacy-notice = ما تكتبه هنا لا يقرؤه إلا { $name }، من أجل طلبك وأشهرك الأولى. يمكنك الاطلاع عليه كله وطلب حذفه في أي وقت: تواصل مع جهة الاتصال أدناه.
set-up-working = يستغرق هذا بضع ثوانٍ.

### Uploads
upload-too-large = حجم هذا الملف { $has } والحد الأقصى { $most }. جرّب ملف PDF.
upload-empty = هذا الملف فارغ. تأكد أنه الملف الصحيح.
upload-missing = اختر ملفًا أولًا.
upload-program = اسم هذا الملف { $name } لكنه برنامج. أرسل ملف PDF أو Word أو صورة أو نصًا عاديًا.
upload-web-page = اسم هذا الملف { $name } لكنه صفحة ويب. احفظها بصيغة PDF وأرسلها.
upload-archive = اسم هذا الملف { $name } لكنه ملف مضغوط. فكّ ضغطه وأرسل الملف الذي بداخله.
upload-media = اسم هذا الملف { $name } لكنه تسجيل. أرسل ملف PDF أو Word أو صورة أو نصًا عاديًا.
upload-old-word = هذا ملف Word قديم. احفظه بصيغة PDF أو ‎.docx وأرسله.
upload-other-picture = لا يمكننا فتح هذا النوع من الصور. أرسلها بصيغة PNG أو JPEG أو PDF.
upload-other = لا نعرف هذا النوع من الملفات. أرسل ملف PDF أو Word (‎.docx، ‎.odt) أو صورة (PNG، JPEG) أو نصًا عاديًا.
upload-text-encoding = هذا النص ليس بترميز UTF-8. احفظه بترميز UTF-8 أو بصيغة PDF.
upload-interrupted = لم يصل الملف كاملًا. أرسله مرة أخرى من فضلك.
upload-sending = جارٍ الإرسال: { $percent }٪
upload-checking = أُرسل كله، ونتحقق منه الآن
upload-not-through = لم يصل الملف. تحقق من الاتصال ثم اختره مرة أخرى.

### Outbox
outbox-title = صندوق الصادر
outbox-lede = كل رسالة كتبها وايمارك، الأحدث أولًا.
outbox-no-server = لم يُحدَّد خادم بريد، فتبقى الرسائل هنا. عيّن SMTP_URL لإرسالها.
outbox-empty-title = لا رسائل بعد
outbox-empty-text = سيظهر هنا ما يكتبه وايمارك إلى المرشّحين والموظفين الجدد والزملاء.
outbox-to = إلى
outbox-written = كُتبت
outbox-waiting = في الانتظار
outbox-kept = محفوظة هنا
outbox-sent = أُرسلت { $time }
outbox-failed = { $attempts ->
    [zero] لم تنجح: { $reason }
    [one] لم تنجح مرة: { $reason }
    [two] لم تنجح مرتين: { $reason }
    [few] لم تنجح { $attempts } مرات: { $reason }
    [many] لم تنجح { $attempts } مرة: { $reason }
   *[other] لم تنجح { $attempts } مرة: { $reason }
}
outbox-open = افتح الرابط
outbox-older = الأقدم
outbox-newest = الأحدث

### Mails
mail-hello = مرحبًا،
mail-hello-name = مرحبًا { $name }،
mail-link-lasts = يعمل الرابط مرة واحدة خلال 30 دقيقة. بعدها تعرض عليك صفحته رابطًا جديدًا.
mail-not-you = إن لم تطلب هذا فلا حاجة إلى فعل شيء: لا يحدث شيء من دون الضغط على الرابط.
mail-sign-in-subject = رابط دخولك إلى { $organisation }
mail-sign-in-says = هذا رابطك. افتحه ثم اضغط الزر في الصفحة التي تظهر.
mail-sign-in-action = تسجيل الدخول
mail-go-on-subject = تابع طلبك: { $job }
mail-go-on-says = كل ما أخبرتنا به لوظيفة «{ $job }» محفوظ. بهذا الرابط تتابع من الخطوة نفسها على أي جهاز.
mail-go-on-action = متابعة طلبي
mail-your-application = عرض طلبي
mail-received-subject = وصلنا طلبك: { $job }
mail-received-says = شكرًا لتقدّمك إلى وظيفة «{ $job }». وصلنا طلبك كاملًا.
mail-received-next = تعرض صفحتك أين وصل الطلب، وما يليه ومتى، ومن تسأل، وما أرسلته.
mail-advanced-subject = طلبك يتقدّم: { $job }
mail-advanced-says = خبر سار: طلبك لوظيفة «{ $job }» الآن في مرحلة «{ $stage }».
mail-rejected-subject = طلبك: { $job }
mail-rejected-says = شكرًا على الوقت الذي منحته لطلبك لوظيفة «{ $job }». لن نتابع هذا الطلب.
mail-rejected-after = يبقى ما أرسلته متاحًا للقراءة في صفحتك. نتمنى لك التوفيق.
mail-offered-subject = عرض لك: { $job }
mail-offered-says = نود أن نعمل معك: هذا عرضنا لوظيفة «{ $job }».
mail-offered-action = عرض التفاصيل والرد
mail-taken-back-subject = تصحيح بشأن طلبك: { $job }
mail-taken-back-says = كانت رسالتنا الأخيرة بشأن «{ $job }» سهوًا منا وقد سحبناها. نعتذر عن الالتباس. تعرض صفحتك أين وصل طلبك الآن.
mail-welcome-subject = أهلًا بك في { $organisation }
mail-welcome-says = نتطلع إلى قدومك: تبدأ العمل بصفة { $job } يوم { $day }. في صفحتك الوقت والمكان ومن يستقبلك وما تحضره معك، وما يمكن إنجازه قبل ذلك.
mail-welcome-action = عرض أيامي الأولى
mail-team-sent = تقدّم { $person } إلى وظيفة { $job }
mail-team-accepted = قبل { $person } عرض وظيفة { $job }
mail-team-declined = اعتذر { $person } عن عرض وظيفة { $job }
mail-team-withdrawn = سحب { $person } طلبه لوظيفة { $job }
mail-team-action = عرض الطلب
mail-tasks-subject = { $person } يبدأ العمل: ما ينبغي تحضيره
mail-tasks-says = { $count ->
    [zero] ينضم { $person } إلينا، ولا شيء مطلوب منك الآن:
    [one] ينضم { $person } إلينا، وعليك أمر واحد:
    [two] ينضم { $person } إلينا، وعليك أمران:
    [few] ينضم { $person } إلينا، وعليك { $count } أمور:
    [many] ينضم { $person } إلينا، وعليك { $count } أمرًا:
   *[other] ينضم { $person } إلينا، وعليك { $count } أمر:
}
mail-tasks-action = عرض ما عليّ
mail-tasks-after = لا تحتاج إلى حساب: الرابط يُدخلك لهذا الغرض وحده.
mail-adjustment-subject = طلب ترتيبات خاصة
mail-adjustment-says = يطلب { $email } ترتيبات خاصة:
mail-adjustment-says-job = يطلب { $email } ترتيبات خاصة للتقدّم إلى وظيفة «{ $job }»:
mail-adjustment-after = وصلك هذا وحدك. لم يقرأه فريق التوظيف.
mail-fit-subject = يقول { $person } إن خطوة لا تناسبه
mail-fit-says = يقول { $person } إن «{ $step }» لا تناسبه، ويكتب:
mail-fit-action = عرض المسار

### When a form cannot be taken
refused-kept = ما كتبته
refused-again = حاول مرة أخرى
refused-back = العودة إلى الصفحة
refused-signed-out = سجّل الدخول أولًا في نافذة جديدة، ثم عد إلى هنا واضغط «حاول مرة أخرى».
refused-another-site-title = جاء هذا النموذج من موقع آخر
refused-another-site-text = لحمايتك لا نقبل إلا ما ترسله صفحاتنا. لم يتغير شيء. افتح الصفحة هنا وحاول مرة أخرى.
refused-too-much-title = هذا أكثر مما يمكننا قبوله دفعة واحدة
refused-too-much-text = لم يتغير شيء. ارجع إلى الخلف: ما كتبته لا يزال هناك على الأرجح. اختصره وحاول مرة أخرى.

### Onboarding
onboarding-kicker = { $job } في { $organisation }
onboarding-title = سعداء بوجودك معنا، { $name }
onboarding-title-nameless = سعداء بوجودك معنا
onboarding-progress = { $total ->
    [0] لا شيء مطلوب الآن.
    [one] أُنجز { $done } من خطوة واحدة.
    [two] أُنجز { $done } من خطوتين.
    [few] أُنجز { $done } من { $total } خطوات.
    [many] أُنجز { $done } من { $total } خطوة.
   *[other] أُنجز { $done } من { $total } خطوة.
}
onboarding-day-count = هذا هو اليوم { $day } معنا.
onboarding-first-day = { $days ->
    [0] اليوم هو يومك الأول
    [one] غدًا يومك الأول
    [two] يومك الأول بعد يومين
    [few] يومك الأول بعد { $days } أيام
    [many] يومك الأول بعد { $days } يومًا
   *[other] يومك الأول بعد { $days } يوم
}
onboarding-place = المكان
onboarding-join = رابط الانضمام
onboarding-meets = من يستقبلك
onboarding-colleague = { $name }، { $role }
onboarding-bring = ما يلزم إحضاره
onboarding-ask = لمن توجَّه الأسئلة
onboarding-you = أنت
onboarding-manager = مديرك المباشر
onboarding-buddy = زميلك المرافق
onboarding-it = تقنية المعلومات
onboarding-recruiter = جهة التواصل في التوظيف
onboarding-next = الخطوة التالية، واحدة فقط
onboarding-next-open = فتح هذه الخطوة
onboarding-way = دربك مرحلةً مرحلة
onboarding-stage-done = { $done } من { $total }
onboarding-stage-own = { $count ->
    [one] واحدة اختيرت لك
    [two] اثنتان اختيرتا لك
    [few] { $count } اختيرت لك
    [many] { $count } اختيرت لك
   *[other] { $count } اختيرت لك
}
onboarding-today = اليوم
onboarding-this-week = هذا الأسبوع
onboarding-later = لاحقًا
onboarding-done = ما أُنجز
onboarding-undecided = ما يتوقف على أمور لا نعرفها بعد
onboarding-others = ما يفعله آخرون من أجلك
onboarding-others-done = أُنجز { $done } من { $total }. لا شيء مطلوب منك هنا.
onboarding-people = من ستلتقي بهم
onboarding-optional = اختياري
onboarding-minutes = { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
onboarding-due = حتى { $date }
onboarding-due-today = اليوم
onboarding-due-tomorrow = حتى الغد
onboarding-was-due = كان مقررًا { $date }، وما زال الوقت متاحًا
onboarding-on = { $date }
onboarding-opens = ابتداءً من { $date }
onboarding-between = من { $from } إلى { $to }
onboarding-done-on = في { $date }
onboarding-skipped = تم تجاوزها
onboarding-after = بعد «{ $steps }»
onboarding-after-others = هناك ما يجب إنجازه قبل هذا. ستُفتح الخطوة تلقائيًا.
onboarding-adjusted = عُدّلت من أجلك
onboarding-all-done-title = هذا كل شيء
onboarding-all-done-text = أُنجزت كل الخطوات. يمكن الرجوع إلى كل منها تحت «ما أُنجز».
onboarding-nothing-now-title = لا شيء مطلوب الآن
onboarding-nothing-now-text = ما يأتي بعد ذلك يُفتح تلقائيًا، ويمكن الاطلاع عليه أدناه.
onboarding-finished-title = انتهت فترة انضمامك
onboarding-finished-text = شكرًا على السير معنا في هذا الدرب. ما زالت أسئلتك تصلنا هنا:
onboarding-cancelled-title = أُلغيت فترة الانضمام هذه
onboarding-cancelled-text = لم يعد هنا شيء مطلوب، ولم يضع شيء مما كتبته. إن كان هذا مفاجئًا لك فيمكن مراسلة { $name }:
onboarding-completed = أُنجز هذا في { $date }.
onboarding-completed-change = أُنجز هذا في { $date }. ما زال التعديل ممكنًا أدناه.
onboarding-skipped-change = تم تجاوز هذه الخطوة، وما زال القيام بها ممكنًا.
onboarding-reopen = العودة وفتح الخطوة من جديد
onboarding-fit = هذا لا يناسبني
onboarding-fit-label = ما الذي لا يناسب، وما الذي قد يناسب؟
onboarding-fit-hint = يقرؤه من يتابع انضمامك. لا حاجة إلى ذكر سبب.
onboarding-fit-action = طلب تغيير هذه الخطوة
onboarding-fit-said = أخبرتنا أن هذا لا يناسبك. هناك من يقرأ ذلك ويجيب.

### My page
mine-title = صفحتي
mine-signed-in = الدخول بالعنوان { $email }.
mine-application = طلب توظيف
mine-onboarding = الانضمام
mine-journey-unnamed = بلا وظيفة محددة
mine-begun = منذ { $date }
mine-first-day = اليوم الأول { $date }
mine-draft = لم يُرسل بعد
mine-sent = أُرسل
mine-on-hold = في الانتظار
mine-offered = قُدّم عرض
mine-accepted = قُبل العرض
mine-hired = تم التوظيف
mine-declined = اعتُذر عن العرض
mine-rejected = لن يتقدم أكثر
mine-withdrawn = سُحب
mine-finished = انتهى
mine-cancelled = أُلغي
mine-empty-title = لا شيء هنا بعد
mine-empty-text = ستظهر هنا طلباتك، ثم أيامك الأولى عند الانضمام.
mine-stored = كل ما نحتفظ به عنك
mine-stored-text = هذا ما نعرفه عنك، ومن أين جاء، ومن يقرؤه. لتصحيح شيء أو حذفه يمكن مراسلة { $name }:
mine-facts = حقول الملف
mine-no-facts = لا نعرف عنك شيئًا سوى عنوان بريدك.
mine-from-you = أخبرتنا به في { $date }.
mine-from-organisation = من سجلاتنا، { $date }.
mine-apart = محفوظ على حدة، ولا يقرؤه أحد منسوبًا إليك. يُحسب فقط مع كثيرين غيره.
mine-files = الملفات
mine-file = { $size }، أُرسل { $date }

### Helpers
tasks-title = مهامك من أجل { $name }
tasks-lede = اليوم الأول: { $date }
tasks-lede-job = { $job }. اليوم الأول: { $date }
tasks-all = مهامك من أجل { $name }
tasks-all-done = أُنجز كل ما عليك. شكرًا.
tasks-cancelled = أُلغيت فترة الانضمام هذه، ولم يبق ما عليك فعله.
tasks-empty-title = لا مهام لك
tasks-empty-text = إن جدّت مهام لاحقًا راسلناك.
tasks-only-yours = لا تظهر هنا إلا مهامك.
tasks-ask = للأسئلة يمكن مراسلة { $name }:
tasks-finish = تم الإنجاز
tasks-read = قرأته
tasks-is-done = هذه المهمة مسجَّلة لديك على أنها أُنجزت.
tasks-reopen = لم يُنجز بعد
tasks-why = ما يقرؤه { $name } عن هذا
tasks-ask-title = مهام في الأسابيع الأولى لشخص ما
tasks-ask-text = تُفتح هذه الصفحة برابط من رسالة، بلا حساب. مدة الروابط قصيرة، ويسرّنا إرسال رابط جديد إلى العنوان المسجَّل لهذه المهام.
tasks-ask-action = إرسال رابط جديد إليّ
tasks-asked-title = الرابط في بريدك
tasks-asked-text = إن كانت لك مهام هنا فقد أُرسل رابط جديد إلى العنوان المسجَّل لها.
tasks-ask-again = إرساله مرة أخرى
### The pages of the studio
studio-applications = الطلبات
studio-applications-caption = الطلبات، أحدثها إرسالًا أولًا
studio-applications-total = { $count ->
    [one] { $number } في وظائفك
   *[other] { $number } في وظائفك
}
studio-applications-empty = لا طلبات بعد
studio-applications-empty-text = ما إن يرسل أحد طلبًا إلى وظيفة أنت في فريق توظيفها حتى يظهر هنا. لا ترى شيئًا مما لم يُرسَل.
studio-applications-none = لا شيء يطابق
studio-applications-none-text = لا طلب يوافق هذه التصفية. جرّب كلمات أقل أو مرحلة أخرى.
studio-applications-all = عرض كل الطلبات
studio-filter = تصفية القائمة
studio-filter-text = الاسم أو البريد
studio-filter-job = الوظيفة
studio-filter-every-job = كل الوظائف
studio-filter-stage = المرحلة
studio-filter-every-stage = كل المراحل
studio-filter-state = الحالة
studio-filter-every-state = كل الحالات
studio-filter-action = تصفية
studio-places = أين وصلت
studio-places-all = الكل
studio-pages = صفحات القائمة
studio-shown = { $count ->
    [zero] لا شيء معروض
    [one] واحد معروض
    [two] اثنان معروضان
    [few] { $count } معروضة
    [many] { $count } معروضًا
   *[other] { $count } معروض
}
studio-shown-more = هناك المزيد: صفِّ القائمة لتجد شخصًا بعينه.
studio-newest = العودة إلى البداية
studio-older = إلى الأسفل
studio-column-name = الاسم
studio-column-job = الوظيفة
studio-column-standing = المرحلة
studio-column-sent = أُرسل
studio-column-changed = آخر تغيير
studio-column-place = المكان
studio-column-start = اليوم الأول
studio-column-done = أُنجز
studio-column-attention = يحتاج إلى نظر
studio-column-template = القالب
studio-column-kind = النوع
studio-column-steps = الخطوات
studio-column-version = المنشور
studio-column-jobs = الوظائف
studio-column-attribute = السمة
studio-column-dimension = البعد
studio-column-sensitivity = الحساسية
studio-column-phase = متى يُعرف
studio-column-readers = يقرؤه
studio-column-purpose = الغرض
studio-no-name = لم يُذكر اسم
studio-unconfirmed = غير مؤكَّد
studio-state-draft = قيد الكتابة
studio-state-sent = قيد النظر
studio-state-on-hold = معلَّق
studio-state-offered = عُرضت الوظيفة
studio-state-accepted = قُبل العرض
studio-state-hired = عُيِّن
studio-state-declined = رُفض العرض
studio-state-rejected = لن يستمر
studio-state-withdrawn = سُحب
studio-onboarding-running = جارٍ
studio-onboarding-finished = انتهى
studio-onboarding-cancelled = أُلغي
studio-application-title = { $name }، { $job }
studio-sent-at = أُرسل { $when }
studio-answers = الإجابات
studio-answers-note = ترى ما يجوز لفريق توظيف هذه الوظيفة قراءته. وتبقى الإجابات الأخرى لمن وُجِّهت إليهم.
studio-not-answered = بلا إجابة
studio-files = الملفات
studio-files-none = لم تُرسل ملفات.
studio-timeline = ما حدث
studio-plan-and-why = الخطة، ولماذا كل خطوة فيها
studio-decide = القرار
studio-decide-nothing = لا شيء يُقرَّر الآن.
studio-to-onboarding = عرض رحلة الالتحاق
studio-to-application = عرض الطلب
studio-did-send = أُرسل
studio-did-advance = نُقل إلى { $stage }
studio-did-hold = عُلِّق
studio-did-resume = استُؤنف
studio-did-reject = لن يستمر
studio-did-offer = قُدِّم عرض
studio-did-hire = عُيِّن
studio-did-undo = أُلغي القرار الأخير
studio-did-withdraw = سحبه صاحبه
studio-did-accept = قُبل العرض
studio-did-decline = رُفض العرض
studio-first-day = اليوم الأول: { $day }
studio-happened-completed = أُنجز: { $step }
studio-happened-skipped = تُجووز: { $step }
studio-happened-does-not-fit = لا يناسب: { $step }
studio-happened-adjusted = عُدِّل لهذا الشخص: { $step }
studio-by-staff = الفريق
studio-by-system = النظام نفسه
studio-advance = النقل إلى { $stage }
studio-advance-explains = يصل إلى صاحب الطلب بريد بأنه الآن في «{ $stage }»، ويرى ما يأتي بعدها.
studio-advance-action = نقل
studio-hold = تعليق
studio-hold-explains = لا يُرسل بريد. يبقى مكتوبًا لصاحب الطلب أن طلبه عندكم.
studio-hold-action = علّق الآن
studio-resume = استئناف
studio-resume-explains = يستمر الطلب في المرحلة التي كان فيها. لا يُرسل بريد.
studio-resume-action = استأنف الآن
studio-offer = تقديم عرض
studio-offer-explains = يصل إلى صاحب الطلب بريد، ويقبل العرض أو يرفضه في صفحته.
studio-offer-action = أرسل العرض
studio-hire = تعيين
studio-hire-explains = قُبل العرض. بتحديد اليوم الأول تبدأ رحلة الالتحاق محسوبةً منه، ويصل إلى المعيَّن بريد بالطريق إليها.
studio-hire-action = عيّن وابدأ رحلة الالتحاق
studio-hire-start = أول يوم عمل
studio-hire-start-hint = اليوم هو { $today }. كل مواعيد الرحلة تُحسب من اليوم الأول.
studio-hire-location = مكان العمل
studio-hire-helpers-hint = من يساعد في الأسابيع الأولى تصله مهامه بالبريد بلا حساب. يمكنك ترك هذا فارغًا.
studio-reject = عدم الاستمرار
studio-reject-explains = يصل إلى صاحب الطلب بريد برسالتك ويقرأ أن طلبه لن يستمر. ويبقى السبب في السجل.
studio-reject-reason = السبب للسجل
studio-reject-reason-hint = لا يراه صاحب الطلب.
studio-reject-message-hint = تُرسل كما هي هنا، بلغة صاحب الطلب.
studio-reject-starter = نشكرك على تقدّمك إلى وظيفة { $job } وعلى وقتك. لن نستمر في طلبك. نتمنى لك كل التوفيق في طريقك.
studio-reject-action = أرسل وأغلق
studio-undo = تراجُع: { $decision }
studio-undo-explains = يعود الطلب إلى ما كان عليه. وإن كان صاحبه قد أُبلغ، يصله بريد بأن ذلك كان سهوًا.
studio-undo-action = تراجع عنه
studio-message-to = رسالة إلى { $name }
studio-message-optional = رسالة ترافق العرض (اختيارية)
studio-message-hint = تُرسل كما هي هنا.
studio-colleague-name = الاسم
studio-colleague-email = البريد الإلكتروني
studio-reason-requirement = أحد متطلبات الوظيفة غير متوفر
studio-reason-experience = لدى غيره خبرة أكثر مما يُحتاج
studio-reason-expectations = الأجر أو الدوام أو المكان متباعد كثيرًا
studio-reason-right-to-work = لا يحق له العمل في المكان
studio-reason-no-reply = لم يعد يجيب
studio-reason-filled = شغل الوظيفة شخص آخر
studio-reason-cancelled = لم تعد الوظيفة معروضة
studio-stale-title = تغيّر شيء بينما كانت هذه الصفحة مفتوحة
studio-stale-text = لم يُقرَّر شيء. انظر إلى ما هو قائم الآن؛ ما كتبته ما زال في النموذج.
studio-stale-now = هو الآن في
studio-stale-wanted = أردتَ
studio-stale-message = رسالتك
studio-refused-title = لا يمكن تقرير هذا الآن
studio-refused-not-sent = لم يُرسل صاحب الطلب طلبه بعد.
studio-refused-already-sent = أُرسل الطلب من قبل.
studio-refused-ended = انتهى الطلب. إن كان ذلك سهوًا فتراجع عن القرار الأخير أولًا.
studio-refused-last-stage = هو في المرحلة الأخيرة. قدّم عرضًا أو أنهِه.
studio-refused-on-hold = هو معلَّق. استأنفه أولًا.
studio-refused-not-on-hold = ليس معلَّقًا.
studio-refused-offer-open = هناك عرض لم يُجَب عنه بعد.
studio-refused-no-offer = لا عرض هناك.
studio-refused-offer-accepted = قُبل العرض: عيّنه، أو اطلب منه أن يسحب طلبه.
studio-refused-not-accepted = لم يُقبل عرض بعد.
studio-refused-nothing-to-undo = لا قرار لكم يمكن التراجع عنه.
studio-refused-person-answered = القرار الأخير لصاحب الطلب، وهو وحده يغيّره.
studio-refused-onboarding-begun = بدأ المعيَّن رحلة الالتحاق. تحدّث إليه أولًا.
studio-problem-reason = اختر سببًا للسجل.
studio-problem-message = اكتب بضع كلمات إلى صاحب الطلب. تُرسل مع القرار.
studio-problem-start = نحتاج إلى أول يوم عمل لنحسب منه المواعيد.
studio-problem-start-past = يجب أن يكون اليوم الأول اليوم أو بعده.
studio-problem-location = اختر أحد الأماكن.
studio-problem-colleague-name = هناك عنوان بلا اسم. أضف الاسم أو أفرغ الاثنين.
studio-problem-colleague-email = هناك اسم بلا عنوان. المهام تصل بالبريد: أضفه أو أفرغ الاثنين.
studio-onboardings = الالتحاق
studio-onboardings-caption = رحلات الالتحاق، أبعدها بداية أولًا
studio-onboardings-empty = لا رحلات هنا
studio-onboardings-empty-text = حين يُعيَّن أحد في إحدى وظائفك تظهر رحلة التحاقه هنا.
studio-onboardings-none = لا أحد يطابق
studio-onboardings-none-text = لا اسم ولا عنوان يوافق. جرّب كلمات أقل.
studio-onboardings-all = عرض كل الرحلات
studio-onboarding-title = { $name }، رحلة الالتحاق
studio-done-of = { $done } من { $total }
studio-late = { $count ->
    [zero] لا متأخر
    [one] واحدة متأخرة
    [two] اثنتان متأخرتان
    [few] { $count } متأخرة
    [many] { $count } متأخرة
   *[other] { $count } متأخرة
}
studio-unfitting = { $count ->
    [zero] لا شيء لا يناسب
    [one] واحدة لا تناسب
    [two] اثنتان لا تناسبان
    [few] { $count } لا تناسب
    [many] { $count } لا تناسب
   *[other] { $count } لا تناسب
}
studio-helpers = من يساعد
studio-nobody-yet = لم يُسمَّ أحد بعد
studio-fit-requests = «هذا لا يناسبني»
studio-fit-none = لم يطلب أحد تغييرًا.
studio-adjust = أجب بتغيير
studio-adjust-change = ما الذي يتغير
studio-adjust-drop = إخراج الخطوة
studio-adjust-redate = يوم آخر
studio-adjust-reassign = يقوم بها غيره
studio-adjust-day = اليوم الآخر
studio-adjust-day-hint = يُعتدّ به إن اخترت «يوم آخر».
studio-adjust-assignee = من يقوم بها بدلًا منه
studio-adjust-reason = لماذا
studio-adjust-reason-hint = يقرؤه الشخص بجانب الخطوة.
studio-adjust-action = غيّرها لهذا الشخص
studio-adjust-required = هذه الخطوة إلزامية فتبقى في خطة الجميع. يمكن يوم آخر أو شخص آخر.
studio-adjust-done = أُنجزت الخطوة؛ لم يبقَ ما يُغيَّر.
studio-adjust-stale = حدث شيء في هذه الرحلة بينما كانت الصفحة مفتوحة. لم يتغير شيء؛ انظر ثم أرسل ثانية.
studio-problem-change = اختر ما يتغير.
studio-problem-assignee = اختر من يقوم بها بدلًا منه.
studio-problem-adjust-reason = قل لماذا: يقرؤه الشخص بجانب الخطوة.
studio-assignee-person = الشخص نفسه
studio-assignee-manager = المدير
studio-assignee-buddy = الرفيق
studio-assignee-it = تقنية المعلومات
studio-assignee-recruiter = التوظيف
studio-done-by = { $role }، وهو { $name }
studio-done-by-nobody = { $role }: لم يُسمَّ أحد بعد
studio-required = إلزامية
studio-step-completed = أُنجزت
studio-step-skipped = تُجووزت
studio-step-late = متأخرة
studio-step-open = مفتوحة
studio-step-waiting = تنتظر خطوة أخرى
studio-step-upcoming = قادمة
studio-step-excluded = خارج الخطة
studio-step-unknown = لم تُحسم بعد
studio-why-everyone = للجميع.
studio-why-required = للجميع؛ فهي إلزامية.
studio-why-completed = تبقى لأنها أُنجزت.
studio-why-adjusted = عُدِّلت لهذا الشخص: { $reason }
studio-why-facts = بسبب: { $facts }.
studio-why-variant = يقرأ «{ $variant }»، بسبب: { $facts }.
studio-why-variant-general = يقرأ «{ $variant }»، وهي الكلمات للجميع.
studio-why-hidden = وجود هذه الخطوة يتوقف على إجابات ليست لك قراءتها.
studio-content = المحتوى
studio-content-lede = ما هو منشور ويسري على الناس الآن. يأتي من ملفات مستوردة.
studio-templates = القوالب
studio-segments = الشرائح
studio-segments-lede = قواعد لها أسماء. تُقرأ كل واحدة جملةً وكما بُنيت.
studio-attributes = السمات
studio-attributes-lede = كل ما يمكن أن يُعرف عن شخص: لماذا ومتى ومن يقرؤه.
studio-jobs = الوظائف
studio-kind-application = طلب
studio-kind-onboarding = التحاق
studio-kind-form = أسئلة
studio-kind-message = للقراءة
studio-kind-task = للعمل
studio-kind-document = للرفع
studio-kind-consent = للموافقة
studio-version = الإصدار { $number }
studio-versions = الإصدارات المنشورة
studio-versions-none = لم يُنشر بعد.
studio-used-by = يستعمله
studio-review-overdue = { $count ->
    [zero] لا شيء للمراجعة
    [one] واحدة للمراجعة
    [two] اثنتان للمراجعة
    [few] { $count } للمراجعة
    [many] { $count } للمراجعة
   *[other] { $count } للمراجعة
}
studio-review-past = حانت المراجعة
studio-outline-counted = { $steps ->
    [zero] بلا خطوات
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $steps } خطوات
    [many] { $steps } خطوة
   *[other] { $steps } خطوة
} في { $stages ->
    [zero] لا مراحل
    [one] مرحلة واحدة
    [two] مرحلتين
    [few] { $stages } مراحل
    [many] { $stages } مرحلة
   *[other] { $stages } مرحلة
}
studio-variants = { $count ->
    [zero] بلا صيغ
    [one] صيغة واحدة
    [two] صيغتان
    [few] { $count } صيغ
    [many] { $count } صيغة
   *[other] { $count } صيغة
}
studio-due = الموعد { $when }
studio-offset-same-day = في اليوم نفسه
studio-offset-days-after = { $count ->
    [zero] في اليوم نفسه
    [one] بعده بيوم
    [two] بعده بيومين
    [few] بعده بـ{ $count } أيام
    [many] بعده بـ{ $count } يومًا
   *[other] بعده بـ{ $count } يوم
}
studio-offset-days-before = { $count ->
    [zero] في اليوم نفسه
    [one] قبله بيوم
    [two] قبله بيومين
    [few] قبله بـ{ $count } أيام
    [many] قبله بـ{ $count } يومًا
   *[other] قبله بـ{ $count } يوم
}
studio-offset-working-days-after = { $count ->
    [zero] في اليوم نفسه
    [one] بعده بيوم عمل
    [two] بعده بيومي عمل
    [few] بعده بـ{ $count } أيام عمل
    [many] بعده بـ{ $count } يوم عمل
   *[other] بعده بـ{ $count } يوم عمل
}
studio-offset-working-days-before = { $count ->
    [zero] في اليوم نفسه
    [one] قبله بيوم عمل
    [two] قبله بيومي عمل
    [few] قبله بـ{ $count } أيام عمل
    [many] قبله بـ{ $count } يوم عمل
   *[other] قبله بـ{ $count } يوم عمل
}
studio-everyone = الجميع
studio-everyone-else = كل من سواهم
studio-step-key = المفتاح
studio-step-purpose = الغرض
studio-step-audience = لمن هي
studio-step-assignee = من يقوم بها
studio-step-opens = تُفتح
studio-step-due = الموعد
studio-step-takes = المدة
studio-minutes = { $count ->
    [zero] أقل من دقيقة
    [one] دقيقة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
studio-step-after = بعد
studio-step-owner = يبقيها صحيحة
studio-step-review = تُراجع قبل
studio-step-variants = الكلمات، أول ما يوافق منها
studio-step-questions = تسأل
studio-question-when = يُسأل إذا { $rule }
studio-selection = للاختيار
studio-rule-all = كل ما يلي
studio-rule-any = أي مما يلي
studio-rule-none = ليس
studio-rule-and = و
studio-rule-or = أو
studio-rule-not = ليس { $part }
studio-rule-segment = ضمن «{ $segment }»
studio-rule-answer = الإجابة عن «{ $question }»
studio-rule-is = { $what } هو { $value }
studio-rule-one-of = { $what } واحد من { $values }
studio-rule-contains = { $what } يحتوي «{ $value }»
studio-rule-less-than = { $what } أقل من { $value }
studio-rule-at-most = { $what } لا يزيد على { $value }
studio-rule-more-than = { $what } أكثر من { $value }
studio-rule-at-least = { $what } لا يقل عن { $value }
studio-rule-before = { $what } قبل { $value }
studio-rule-after = { $what } بعد { $value }
studio-rule-days-before = { $what } اليوم أو خلال { $days } يومًا قبله
studio-rule-days-after = { $what } اليوم أو خلال { $days } يومًا بعده
studio-rule-has-any = { $what } فيه أي من { $values }
studio-rule-has-all = { $what } فيه كل { $values }
studio-rule-known = { $what } معروف
studio-rule-unknown = { $what } غير معروف
studio-rule-step-completed = «{ $step }» أُنجزت
studio-rule-step-skipped = «{ $step }» تُجووزت
studio-rule-step-open = «{ $step }» مفتوحة
studio-value-text = كلمات
studio-value-number = عدد
studio-value-yes-no = نعم أو لا
studio-value-date = تاريخ
studio-value-choice = واحد من
studio-value-choices = أي من
studio-dimension-administrative = إداري
studio-dimension-hr = موارد بشرية
studio-dimension-professional = مهني
studio-dimension-background = الخلفية
studio-dimension-human = إنساني
studio-dimension-needs = الاحتياجات
studio-sensitivity-ordinary = عادية
studio-sensitivity-personal = شخصية
studio-sensitivity-protected = محمية
studio-phase-application = أثناء التقدّم
studio-phase-onboarding = بعد التعيين
studio-phase-both = منذ التقدّم
studio-reader-hiring-team = فريق التوظيف
studio-reader-hr = الموارد البشرية
studio-reader-manager = المدير
studio-reader-buddy = الرفيق
studio-reader-it = من يجهّز الأجهزة
studio-reader-nobody = لا أحد؛ يُحصى فقط
studio-job-open = مفتوحة
studio-job-closed = مغلقة
studio-job-pay = الأجر
studio-job-deadline = آخر موعد للتقدّم
studio-job-application = التقدّم
studio-job-onboarding = الالتحاق
studio-job-team = فريق التوظيف
studio-job-page = الصفحة العامة
studio-job-applications = طلباتها
