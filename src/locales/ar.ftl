### Dates, numbers, sizes
date-long = { $weekday ->
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
} { $year }
date-short = { $weekday ->
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
