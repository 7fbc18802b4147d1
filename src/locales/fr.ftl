### Dates, numbers, sizes
date-day = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
} { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
date-long = { date-day } { $year }
date-short = { $weekday ->
    [1] lun.
    [2] mar.
    [3] mer.
    [4] jeu.
    [5] ven.
    [6] sam.
   *[7] dim.
} { $day } { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}
date-and-time = { $date } à { $time }
number-group = "{ "\u202F" }"
number-decimal = ,
pay-range = { $from }–{ $to }{ "\u00A0" }{ $currency ->
    [EUR] €
    [GBP] £
   *[other] { $currency }
}
pay-per-year = { $range } par an
pay-per-month = { $range } par mois
pay-per-hour = { $range } de l’heure
size-kilobytes = { $number } Ko
size-megabytes = { $number } Mo

### Every page
page-skip = Aller au contenu
page-nav = Navigation principale
page-jobs = Offres
page-mine = Ma page
page-studio = Atelier
page-sign-in = Se connecter
page-sign-out = Se déconnecter
page-language = Langue
page-theme = Thème
page-theme-light = Clair
page-theme-dark = Sombre
page-theme-device = Comme l’appareil
page-adjustment = Demander un aménagement
page-privacy = Confidentialité
page-back = Retour

### The trail
trail-here = Vous êtes ici
trail-done = terminé
trail-skipped = passé

### Fields
field-optional = (facultatif)
field-error = Erreur :
field-day = Jour
field-month = Mois
field-year = Année
field-yes = Oui
field-no = Non
field-agree = J’accepte
field-at-most = { $most } caractères au plus.
problems-title = { $count ->
    [one] Il y a un point à revoir
   *[other] Il y a { $count } points à revoir
}

### Saving
saved-at = Enregistré à { $time }
saved-saving = Enregistrement
saved-offline = Hors ligne. Nous réessayons dès votre retour
saved-failed = Pas encore enregistré. Le bouton vous dira pourquoi

### Why
why-question = Pourquoi cette question ?
why-step = Pourquoi cette étape ?

### When a page cannot be shown
state-not-found-title = Cette page est introuvable
state-not-found-text = L’adresse est peut-être mal saisie, ou la page était destinée à une autre personne. Si vous venez d’un lien reçu par e-mail, ouvrez le message le plus récent.
state-sign-in-title = Connectez-vous d’abord
state-sign-in-text = Cette page est réservée à une personne. Nous envoyons un lien à votre adresse e-mail ; aucun mot de passe n’est nécessaire.
state-sign-in-action = M’envoyer un lien
state-forbidden-title = Cette page est pour d’autres personnes
state-forbidden-text = Vous êtes connecté·e, mais cette page relève d’un autre rôle. Rien n’a été modifié.
state-invalid-title = Nous n’avons pas pu lire ce qui a été envoyé
state-invalid-text = Revenez en arrière, rechargez la page et réessayez. Ce qui était enregistré l’est toujours.
state-conflict-title = Quelqu’un a modifié ceci entre-temps
state-conflict-text = Rien n’a été écrasé. Revenez en arrière, rechargez la page et comparez les deux versions.
state-too-many-title = C’était un peu trop souvent
state-too-many-text = { $minutes ->
    [one] Attendez une minute, puis réessayez. Ce que vous avez saisi est conservé.
   *[other] Attendez { $minutes } minutes, puis réessayez. Ce que vous avez saisi est conservé.
}
state-unavailable-title = Nos données sont inaccessibles pour le moment
state-unavailable-text = Le problème vient de chez nous. Ce que nous avons confirmé comme enregistré est en sécurité. Réessayez dans un instant.
state-jobs-action = Voir toutes les offres

### Jobs
careers-title = Travailler chez { $organisation }
careers-words = Mots-clés
careers-family = Type de travail
careers-country = Pays
careers-way = Mode de travail
careers-all-families = Tous
careers-all-countries = Partout
careers-all-ways = Peu importe
careers-show = Voir les offres
careers-show-all = Voir toutes les offres
careers-count = { $count ->
    [0] Aucune offre
    [one] 1 offre
   *[other] { $count } offres
}
careers-none = Il n’y a pas d’offre en ce moment
careers-none-text = Les nouvelles offres apparaissent ici dès leur ouverture. Revenez bientôt.
careers-none-match = Aucune offre ne correspond à ces filtres
careers-none-match-text = Retirez-en un, ou regardez toutes les offres.
arrangement-office = Sur place
arrangement-hybrid = En partie sur place
arrangement-remote = À domicile
hours-full = Temps plein
hours-part = Temps partiel
job-apply = Postuler à cette offre
job-continue = Poursuivre votre candidature
job-effort = Environ { $minutes } minutes, { $questions ->
    [one] 1 question
   *[other] { $questions } questions
}. Aucun compte nécessaire.
job-apply-by = Postuler avant le { $date }
job-facts = Rémunération, lieu et candidature
job-pay = Rémunération
job-place = Lieu
job-way = Mode de travail
job-deadline = Date limite
job-contact = À qui s’adresser
job-requirements = Ce qu’il vous faut
job-same-for-all = Rémunération, lieu, exigences et date limite sont les mêmes pour tout le monde.
job-closed = Cette offre n’est plus ouverte
job-past-deadline = La date limite de cette offre est passée
job-for-you = Pour vous, parce que vous nous avez dit : { $facts }
job-show-general = Voir le texte général
job-field-job = le poste
job-field-family = le type de travail
job-field-location = le lieu de travail
job-field-country = le pays de travail
job-field-arrangement = le mode de travail
about-you-title = Adapter cette page : { $count ->
    [one] 1 question facultative
   *[other] { $count } questions facultatives
}
about-you-hint = Vos réponses restent dans ce navigateur jusqu’à votre candidature. Rémunération, lieu et exigences ne changent pas, quoi que vous disiez.
about-you-show = Adapter la page
about-you-forget = Oublier mes réponses, montrer le texte général
about-you-no-difference = Avec ces réponses, le texte général est celui qui vous convient.

### Applying
start-title = Postuler : { $job }
start-effort = Environ { $minutes } minutes, { $questions ->
    [one] 1 question
   *[other] { $questions } questions
}.
start-no-account = Il ne faut ni compte ni mot de passe.
start-saved = Chaque réponse est enregistrée au fur et à mesure. Arrêtez-vous quand vous voulez ; un lien envoyé par e-mail permet de reprendre sur tout appareil.
start-only-you = Personne ici ne voit quoi que ce soit avant l’envoi.
start-have-draft = Vous avez déjà commencé cette candidature
start-continue = Continuer
start-action = Commencer
start-again = En commencer une deuxième
start-elsewhere = Commencée sur un autre appareil ?
draft-title = Votre candidature : { $job }
draft-progress = { $done } étapes sur { $total } terminées.
draft-job-closed = Il n’est plus possible de postuler à cette offre. Ce que vous avez écrit reste ici jusqu’à son expiration ; merci pour votre travail.
draft-link-sent = Nous avons envoyé un lien à { $email }. Il permet de reprendre sur tout appareil.
title-problem = À revoir : { $title }
trail-title = Votre parcours
step-number = Étape { $number } sur { $total }
step-save = Enregistrer et continuer
step-read = J’ai lu
step-task-done = C’est fait
step-skip = Passer
step-upload = Envoyer ce fichier
step-without-file = Continuer sans fichier
step-waits = Cette étape s’ouvre après :
task-by = avant le { $date }
saved-at-time = Enregistré à {"{"}time{"}"}
known-from-you = D’après ce que vous nous avez dit le { $date }. Modifiez si ce n’est plus exact.
known-from-organisation = D’après nos dossiers, le { $date }. Modifiez si ce n’est pas exact.
check-title = Vérifiez vos réponses
check-lede = Voici ce que vous allez envoyer. Tout peut encore être modifié.
check-change = Modifier
check-unanswered = Sans réponse
check-step-open = Cette étape n’est pas terminée.
check-step-go = La terminer
check-open-step = À terminer : { $title }
check-preview = Ce que verra l’équipe de recrutement
check-preview-title = Tel que l’équipe de recrutement le voit
check-preview-note = Ce qui n’apparaît pas ici est lu par d’autres personnes seulement, comme chaque question l’indique.
check-send = Envoyer la candidature
check-send-note = Une fois envoyées, les réponses sont définitives. Votre page montre où en est la candidature et à qui vous adresser.

### Where an application stands
status-title = Votre candidature : { $job }
status-kicker = Où elle en est
status-trail = Phases
status-draft = Pas encore envoyée
status-sent-first = Envoyée : l’équipe de recrutement l’examine
status-sent = Auprès de l’équipe de recrutement : { $stage }
status-on-hold = En pause
status-offered = Vous avez une proposition
status-accepted = Vous avez accepté la proposition
status-hired = Vous êtes embauché·e
status-declined = Vous avez refusé la proposition
status-rejected = Ne se poursuit pas
status-withdrawn = Vous l’avez retirée
status-next = La suite
status-first-day = Votre premier jour
status-ask = À qui vous adresser
status-todo = À faire par vous
status-timeline = Ce qui s’est passé
status-what-you-sent = Ce que vous avez envoyé
status-open-onboarding = Voir vos premières semaines
next-sent = L’équipe de recrutement vous répond avant le { $date }.
next-on-hold = L’équipe de recrutement l’a mise en pause et la reprendra. Vous n’avez rien à faire.
next-offered = Lisez la proposition et répondez ci-dessous.
next-accepted = L’équipe de recrutement fixe votre premier jour et vous écrit.
next-hired = Votre chemin vers le premier jour est prêt.
offer-title = Votre réponse à la proposition
offer-text = Prenez le temps qu’il vous faut. Si un point n’est pas clair, demandez avant de répondre.
offer-accept = Accepter la proposition
offer-decline-title = Je préfère refuser
offer-decline-text = L’équipe de recrutement est informée aussitôt. La candidature prend fin.
offer-decline = Refuser la proposition
withdraw-title = Retirer cette candidature
withdraw-text = L’équipe de recrutement est informée, et rien d’autre ne se passe.
withdraw-action = La retirer
timeline-sent = Vous avez envoyé la candidature
timeline-advanced = Elle est passée à la phase suivante
timeline-held = Elle a été mise en pause
timeline-resumed = Elle a été reprise
timeline-rejected = Elle ne se poursuit pas
timeline-offered = Vous avez reçu une proposition
timeline-hired = Vous avez été embauché·e
timeline-undone = La dernière décision a été annulée
timeline-withdrawn = Vous l’avez retirée
timeline-accepted = Vous avez accepté la proposition
timeline-declined = Vous avez refusé la proposition

### Because
because-everyone = Tout le monde a cette question.
because-required = Tout le monde a cette étape ; elle est obligatoire.
because-completed = Elle reste parce qu’elle a été faite.
because-adjusted = Modifié pour vous : { $reason }
because-told = Parce que vous nous avez dit : { $facts }.
because-known = En raison de : { $facts }.
because-fact = { $label } : { $value }
because-not-said = non précisé
because-step = où en est « { $title } »
because-missing = Pour le décider, il nous faudrait : { $facts }.
list-comma = {", "}
list-semicolon = {" ; "}
readers = Lu par : { $names }.
readers-journey = Lu par les personnes de ce parcours : l’équipe de recrutement, ou les ressources humaines une fois embauché·e.
readers-nobody = Lu par personne à votre nom ; seulement compté avec beaucoup d’autres.
reader-hiring-team = l’équipe de recrutement de ce poste
reader-hr = les ressources humaines
reader-manager = votre responsable
reader-buddy = votre parrain ou marraine
reader-it = la personne qui prépare votre poste de travail

### What is wrong with an answer
problem-missing = Merci de répondre
problem-choose = Choisissez une réponse
problem-file-missing = Envoyez un fichier
problem-date-missing = Indiquez une date
problem-consent = Votre accord est nécessaire pour continuer
problem-one-answer = Donnez une seule réponse
problem-too-long = { $most } caractères au plus ; il y en a { $has }
problem-too-short = { $least } caractères au moins ; il y en a { $has }
problem-one-line = Écrivez ceci sur une seule ligne
problem-hidden-character = Un caractère ne peut pas être affiché. Saisissez à nouveau
problem-email = Il nous faut une adresse e-mail avec un @, par exemple sam@example.org
problem-phone = Il nous faut un numéro de téléphone, par exemple +33 6 12 34 56 78
problem-url = Il nous faut une adresse web, par exemple https://example.org
problem-url-scheme = Une adresse web commence par https:// ou http://
problem-number = Il nous faut un nombre, par exemple 4 ou 2,5
problem-number-ambiguous = Voulez-vous dire { $grouped } ou { $decimal } ? Écrivez-le sans séparateur
problem-too-small = Le minimum est { $least }
problem-too-large = Le maximum est { $most }
problem-date-incomplete = Une date demande un jour, un mois et une année
problem-date = Il nous faut une date en chiffres, par exemple 7 12 2026
problem-date-impossible = Le { $day }.{ $month }.{ $year } n’existe dans aucun calendrier. Revoyez le jour et le mois
problem-date-far = Il nous faut une date entre le { $earliest } et le { $latest }
problem-option = Choisissez l’une des réponses proposées
problem-too-few = Choisissez-en au moins { $least }
problem-too-many = Choisissez-en au plus { $most }
problem-yes-no = Choisissez oui ou non
problem-file = Envoyez à nouveau le fichier
problem-changed-elsewhere = Entre-temps, une autre fenêtre a enregistré « { $other } ». Enregistrez pour garder ce qui est écrit ici, ou remettez l’autre réponse
problem-emptied-elsewhere = Entre-temps, cette réponse a été vidée dans une autre fenêtre. Enregistrez pour garder ce qui est écrit ici

### Adjustments and privacy
adjustment-title = Demander un aménagement
adjustment-lede = Plus de temps, un autre format, une salle calme, un interprète : dites ce qu’il vous faut pour participer.
adjustment-who = Seule cette personne lit votre demande, hors de toute équipe de recrutement : { $name },
adjustment-email = Votre adresse e-mail
adjustment-message = Qu’est-ce qui vous aiderait ?
adjustment-message-hint = Vous n’avez pas à dire pourquoi.
adjustment-message-problem = Écrivez ce qui vous aiderait, en 5 000 caractères au plus
adjustment-send = Envoyer
adjustment-sent-title = Votre demande est partie
adjustment-sent-text = Nous répondons à { $email }. Cela n’influence aucune décision.
privacy-title = Informations sur la confidentialité
privacy-ask = Questions sur vos données : { $name },

### Studio navigation
studio-nav-applications = Candidatures
studio-nav-onboarding = Intégration
studio-nav-content = Contenu
studio-nav-outbox = Boîte d’envoi
### Sign-in
sign-in-title = Se connecter
sign-in-text = Saisissez l’adresse e-mail que vous nous avez donnée. Nous vous envoyons un lien ; aucun mot de passe à retenir.
sign-in-email = Adresse e-mail
sign-in-email-hint = Celle de votre candidature, ou celle qui a reçu les informations de votre premier jour.
sign-in-action = M’envoyer un lien
sign-in-staff = Je travaille ici et j’ai un mot de passe
sign-in-email-missing = Saisissez votre adresse e-mail, par exemple nom@exemple.fr.
sign-in-email-wrong = Cela ne ressemble pas à une adresse e-mail. Elle devrait ressembler à nom@exemple.fr.
sign-in-sent-title = Regardez vos e-mails
sign-in-sent-text = Si nous connaissons { $email }, un e-mail est en route. Son lien fonctionne pendant 30 minutes.
sign-in-sent-missing = Toujours rien après quelques minutes ? Regardez dans les indésirables, ou vérifiez l’adresse.
sign-in-sent-again = Essayer une autre adresse
sign-in-outbox = Cette installation n’envoie pas encore d’e-mails. Un administrateur le trouve dans l’atelier, sous « Boîte d’envoi ».
sign-in-link-title = Heureux de vous revoir
sign-in-link-text = Un clic et vous y êtes. Le lien ne sert qu’une fois.
sign-in-link-for = Pour { $email }
sign-in-link-action = Se connecter
sign-in-spent-title = Ce lien a déjà servi ou il est trop ancien
sign-in-spent-text = Pour votre sécurité, un lien ne sert qu’une fois, pendant 30 minutes. Nous en envoyons volontiers un nouveau à la même adresse.
sign-in-spent-action = M’envoyer un nouveau lien
sign-in-renewed-title = Un nouvel e-mail est en route
sign-in-renewed-text = Si l’ancien lien venait de nous, le nouveau arrive dans votre boîte dans un instant.
sign-in-unknown-title = Ce lien n’est pas complet
sign-in-unknown-text = Votre messagerie l’a peut-être coupé en deux. Rouvrez l’e-mail et utilisez son bouton, ou demandez un nouveau lien.
sign-in-staff-title = Se connecter à l’atelier
sign-in-staff-password = Mot de passe
sign-in-staff-refused = L’adresse et le mot de passe ne vont pas ensemble. Vérifiez les deux et réessayez.
sign-in-staff-action = Se connecter
sign-in-staff-people = Je postule ou je commence ici
sign-in-too-often = { $minutes ->
    [one] C’était un peu trop souvent. Attendez une minute, puis réessayez.
   *[other] C’était un peu trop souvent. Attendez { $minutes } minutes, puis réessayez.
}
sign-in-out-title = Vous êtes déconnecté·e
sign-in-out-text = Sur un ordinateur partagé, fermez aussi la fenêtre du navigateur.
sign-in-out-again = Se reconnecter
sign-in-demo-title = Visiter en tant que
sign-in-demo-text = Voici l’organisation de démonstration, et vous êtes devant la machine qui la sert. Choisissez qui vous voulez être.
sign-in-demo-candidate = Une candidate
sign-in-demo-new-hire = Une nouvelle recrue
sign-in-demo-recruiter = Une recruteuse
sign-in-demo-admin = Une administratrice

### Set-up
set-up-title = Waymark est en marche
set-up-lede = Il est encore vide. Comment voulez-vous commencer ?
set-up-token = Jeton d’installation
set-up-token-wrong = Ce n’est pas le bon jeton. Regardez là où le serveur a été lancé ; il change à chaque démarrage.
set-up-look-title = Visiter
set-up-look-text = Charge Tarn & Tamarisk, un fabricant imaginaire de cartes de randonnée, avec ses offres, ses candidats et ses nouvelles recrues.
set-up-look-action = Charger l’organisation de démonstration
set-up-start-title = Créer mon organisation
set-up-start-text = Crée le premier compte administrateur. Les offres et les parcours viennent ensuite, depuis des fichiers, avec « waymark import ».
set-up-start-action = Créer mon organisation
set-up-organisation = Nom de l’organisation
set-up-organisation-missing = Saisissez le nom que tout le monde connaît.
set-up-name = Votre nom
set-up-name-missing = Saisissez votre nom, pour qu’on sache qui a décidé quoi.
set-up-email = Votre adresse e-mail
set-up-password = Mot de passe
set-up-password-hint = Au moins { $least } caractères. Quatre mots sans rapport conviennent bien.
set-up-password-short = Ce mot de passe est trop court : au moins { $least } caractères.
set-up-password-long = Ce mot de passe est trop long : { $most } caractères au plus.
set-up-password-again = Saisissez de nouveau le mot de passe ; par sécurité nous ne le gardons pas.
set-up-tagline = Travailler chez { $name }
set-up-privacy-notice = Ce que vous écrivez ici n’est lu que par { $name }, pour votre candidature et vos premiers mois. Vous pouvez tout voir et le faire supprimer à tout moment : adressez-vous au contact ci-dessous.
set-up-working = Cela prend quelques secondes.

### Uploads
upload-too-large = Ce fichier fait { $has } ; la limite est de { $most }. Essayez un PDF.
upload-empty = Ce fichier est vide. Vérifiez que c’est le bon.
upload-missing = Choisissez d’abord un fichier.
upload-program = Ce fichier s’appelle { $name } mais c’est un programme. Envoyez un PDF, un fichier Word, une image ou du texte brut.
upload-web-page = Ce fichier s’appelle { $name } mais c’est une page web. Enregistrez-la en PDF et envoyez celui-ci.
upload-archive = Ce fichier s’appelle { $name } mais c’est une archive. Décompressez-la et envoyez le fichier qu’elle contient.
upload-media = Ce fichier s’appelle { $name } mais c’est un enregistrement. Envoyez un PDF, un fichier Word, une image ou du texte brut.
upload-old-word = C’est un ancien fichier Word. Enregistrez-le en PDF ou en .docx et envoyez celui-ci.
upload-other-picture = Nous ne pouvons pas ouvrir ce type d’image. Envoyez-la en PNG, en JPEG ou en PDF.
upload-other = Nous ne connaissons pas ce type de fichier. Envoyez un PDF, un fichier Word (.docx, .odt), une image (PNG, JPEG) ou du texte brut.
upload-text-encoding = Ce texte n’est pas en UTF-8. Enregistrez-le en UTF-8 ou en PDF.
upload-interrupted = Le fichier n’est pas arrivé en entier. Envoyez-le encore une fois.
upload-sending = Envoi : { $percent } %
upload-checking = Tout est envoyé. Nous vérifions le fichier
upload-not-through = Le fichier n’est pas passé. Vérifiez votre connexion, puis choisissez-le de nouveau.

### Outbox
outbox-title = Boîte d’envoi
outbox-lede = Tous les e-mails écrits par Waymark, du plus récent au plus ancien.
outbox-no-server = Aucun serveur de messagerie n’est défini ; les e-mails restent donc ici. Définissez SMTP_URL pour les envoyer.
outbox-empty-title = Pas encore d’e-mail
outbox-empty-text = Ce que Waymark écrit aux candidats, aux nouvelles recrues et aux collègues apparaîtra ici.
outbox-to = À
outbox-written = Écrit
outbox-waiting = En attente
outbox-kept = Gardé ici
outbox-sent = Envoyé { $time }
outbox-failed = { $attempts ->
    [one] Échec une fois : { $reason }
   *[other] Échec { $attempts } fois : { $reason }
}
outbox-open = Ouvrir le lien
outbox-older = Plus anciens
outbox-newest = Les plus récents

### Mails
mail-hello = Bonjour,
mail-hello-name = Bonjour { $name },
mail-link-lasts = Le lien sert une fois et pendant 30 minutes. Ensuite, sa page vous en propose un nouveau.
mail-not-you = Si vous n’avez rien demandé, vous n’avez rien à faire : sans clic sur le lien, rien ne se passe.
mail-sign-in-subject = Votre lien de connexion à { $organisation }
mail-sign-in-says = Voici votre lien. Ouvrez-le, puis appuyez sur le bouton de la page qui s’affiche.
mail-sign-in-action = Se connecter
mail-go-on-subject = Poursuivre votre candidature : { $job }
mail-go-on-says = Tout ce que vous nous avez dit pour « { $job } » est enregistré. Avec ce lien, vous reprenez à l’étape même, sur n’importe quel appareil.
mail-go-on-action = Poursuivre ma candidature
mail-your-application = Voir ma candidature
mail-received-subject = Nous avons votre candidature : { $job }
mail-received-says = Merci pour votre candidature à « { $job } ». Elle est bien arrivée, en entier.
mail-received-next = Votre page montre où elle en est, ce qui vient ensuite et quand, à qui vous adresser, et ce que vous avez envoyé.
mail-advanced-subject = Votre candidature avance : { $job }
mail-advanced-says = Bonne nouvelle : votre candidature à « { $job } » en est maintenant à « { $stage } ».
mail-rejected-subject = Votre candidature : { $job }
mail-rejected-says = Merci pour le temps consacré à votre candidature à « { $job } ». Elle n’ira pas plus loin.
mail-rejected-after = Ce que vous avez envoyé reste lisible sur votre page. Nous vous souhaitons une belle suite.
mail-offered-subject = Une proposition pour vous : { $job }
mail-offered-says = Nous aimerions travailler avec vous : voici notre proposition pour « { $job } ».
mail-offered-action = Voir la proposition et répondre
mail-taken-back-subject = Une correction sur votre candidature : { $job }
mail-taken-back-says = Notre dernier message au sujet de « { $job } » était une erreur de notre part, et nous l’avons annulé. Nous sommes désolés pour la confusion. Votre page montre où en est votre candidature.
mail-welcome-subject = Bienvenue chez { $organisation }
mail-welcome-says = Nous nous réjouissons de votre arrivée : vous commencez comme { $job } le { $day }. Votre page indique l’heure, le lieu, qui vous accueille, quoi apporter, et ce qui peut se faire avant.
mail-welcome-action = Voir mes premiers jours
mail-team-sent = { $person } a postulé : { $job }
mail-team-accepted = { $person } a accepté la proposition : { $job }
mail-team-declined = { $person } a décliné la proposition : { $job }
mail-team-withdrawn = { $person } a retiré sa candidature : { $job }
mail-team-action = Voir la candidature
mail-tasks-subject = { $person } arrive : à préparer
mail-tasks-says = { $count ->
    [one] { $person } nous rejoint, et une chose vous revient :
   *[other] { $person } nous rejoint, et { $count } choses vous reviennent :
}
mail-tasks-action = Voir ce qui me revient
mail-tasks-after = Aucun compte nécessaire : le lien vous laisse entrer, pour cela seulement.
mail-adjustment-subject = Une demande d’aménagement
mail-adjustment-says = { $email } demande un aménagement :
mail-adjustment-says-job = { $email } demande un aménagement pour postuler à « { $job } » :
mail-adjustment-after = Ceci n’est arrivé qu’à vous. L’équipe de recrutement ne l’a pas lu.
mail-fit-subject = { $person } signale une étape qui ne convient pas
mail-fit-says = { $person } signale que « { $step } » ne convient pas, et écrit :
mail-fit-action = Voir le parcours

### When a form cannot be taken
refused-kept = Ce que vous avez saisi
refused-again = Réessayer
refused-back = Retour à la page
refused-signed-out = Connectez-vous d’abord dans une nouvelle fenêtre, puis revenez ici et appuyez sur « Réessayer ».
refused-another-site-title = Ce formulaire vient d’un autre site
refused-another-site-text = Pour vous protéger, nous n’acceptons que ce qu’envoient nos propres pages. Rien n’a été modifié. Ouvrez la page ici et réessayez.
refused-too-much-title = C’est plus que nous ne pouvons prendre en une fois
refused-too-much-text = Rien n’a été modifié. Revenez en arrière : votre saisie devrait y être encore. Raccourcissez-la et réessayez.

### Onboarding
onboarding-kicker = { $job } chez { $organisation }
onboarding-title = Heureux de vous accueillir, { $name }
onboarding-title-nameless = Heureux de vous accueillir
onboarding-progress = { $total ->
    [0] Rien à faire pour le moment.
    [one] { $done } étape faite sur 1.
   *[other] { $done ->
        [0] Aucune étape faite sur { $total }.
        [one] { $done } étape faite sur { $total }.
       *[other] { $done } étapes faites sur { $total }.
    }
}
onboarding-day-count = C’est votre jour { $day }.
onboarding-first-day = { $days ->
    [0] Votre premier jour, c’est aujourd’hui
    [1] Votre premier jour, c’est demain
   *[other] Votre premier jour, dans { $days } jours
}
onboarding-place = Lieu
onboarding-join = Rejoindre ici
onboarding-meets = Qui vous accueille
onboarding-colleague = { $name } ({ $role })
onboarding-bring = À apporter
onboarding-ask = À qui vous adresser
onboarding-you = vous
onboarding-manager = votre responsable
onboarding-buddy = votre binôme d’accueil
onboarding-it = le service informatique
onboarding-recruiter = votre contact au recrutement
onboarding-next = La prochaine étape, une seule
onboarding-next-open = Ouvrir cette étape
onboarding-way = Votre chemin, étape par étape
onboarding-stage-done = { $done } sur { $total }
onboarding-stage-own = { $count ->
    [one] { $count } choisie pour vous
   *[other] { $count } choisies pour vous
}
onboarding-today = Aujourd’hui
onboarding-this-week = Cette semaine
onboarding-later = Plus tard
onboarding-done = Fait
onboarding-undecided = Dépend de ce que nous ne savons pas encore
onboarding-others = Ce que d’autres font pour vous
onboarding-others-done = { $done } sur { $total } : fait. Vous n’avez rien à faire ici.
onboarding-people = Les personnes que vous rencontrerez
onboarding-optional = Facultatif
onboarding-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
onboarding-due = d’ici le { $date }
onboarding-due-today = aujourd’hui
onboarding-due-tomorrow = d’ici demain
onboarding-was-due = prévu le { $date } ; il est encore temps
onboarding-on = le { $date }
onboarding-opens = à partir du { $date }
onboarding-between = du { $from } au { $to }
onboarding-done-on = le { $date }
onboarding-skipped = Passée
onboarding-after = après « { $steps } »
onboarding-after-others = Autre chose doit être fait avant. Cette étape s’ouvrira d’elle-même.
onboarding-adjusted = modifiée pour vous
onboarding-all-done-title = C’était tout
onboarding-all-done-text = Toutes les étapes sont faites. Vous pouvez revoir chacune sous « Fait ».
onboarding-nothing-now-title = Rien à faire pour l’instant
onboarding-nothing-now-text = La suite s’ouvrira d’elle-même. Vous pouvez déjà la lire ci-dessous.
onboarding-finished-title = Votre accueil est terminé
onboarding-finished-text = Merci d’avoir fait ce chemin avec nous. Vos questions nous parviennent toujours ici :
onboarding-cancelled-title = Cet accueil a été annulé
onboarding-cancelled-text = Il n’y a plus rien à faire ici, et rien de ce que vous avez écrit n’est perdu. Si cela vous surprend, écrivez à { $name } :
onboarding-completed = Vous l’avez fait le { $date }.
onboarding-completed-change = Vous l’avez fait le { $date }. Vous pouvez encore le modifier ci-dessous.
onboarding-skipped-change = Vous avez passé cette étape. Vous pouvez encore la faire.
onboarding-reopen = Revenir et rouvrir l’étape
onboarding-fit = Cela ne me convient pas
onboarding-fit-label = Qu’est-ce qui ne convient pas, et qu’est-ce qui conviendrait ?
onboarding-fit-hint = Les personnes qui suivent votre arrivée le lisent. Vous n’avez pas à vous justifier.
onboarding-fit-action = Demander à changer cette étape
onboarding-fit-said = Vous nous avez dit que cela ne vous convient pas. Quelqu’un le lit et vous répond.

### My page
mine-title = Ma page
mine-signed-in = Vous êtes ici avec l’adresse { $email }.
mine-application = Candidature
mine-onboarding = Accueil
mine-journey-unnamed = Sans poste
mine-begun = depuis le { $date }
mine-first-day = premier jour le { $date }
mine-draft = Pas encore envoyée
mine-sent = Envoyée
mine-on-hold = En attente
mine-offered = Proposition faite
mine-accepted = Proposition acceptée
mine-hired = Embauche décidée
mine-declined = Proposition déclinée
mine-rejected = N’ira pas plus loin
mine-withdrawn = Retirée
mine-finished = Terminé
mine-cancelled = Annulé
mine-empty-title = Rien ici pour l’instant
mine-empty-text = Vos candidatures apparaîtront ici, puis vos premiers jours si vous nous rejoignez.
mine-stored = Tout ce que nous conservons sur vous
mine-stored-text = Voici ce que nous savons de vous, d’où cela vient et qui le lit. Pour faire corriger ou supprimer quelque chose, écrivez à { $name } :
mine-facts = Champs du profil
mine-no-facts = Nous ne savons rien de vous en dehors de votre adresse e-mail.
mine-from-you = Vous nous l’avez dit le { $date }.
mine-from-organisation = De nos dossiers, le { $date }.
mine-apart = Conservé à part ; personne ne le lit comme vous appartenant. Cela n’est compté qu’avec beaucoup d’autres.
mine-files = Fichiers
mine-file = { $size }, envoyé le { $date }

### Helpers
tasks-title = Vos tâches pour { $name }
tasks-lede = Premier jour : { $date }
tasks-lede-job = { $job }. Premier jour : { $date }
tasks-all = Vos tâches pour { $name }
tasks-all-done = Tout ce qui vous revient est fait. Merci.
tasks-cancelled = Cet accueil a été annulé. Il ne vous reste rien à faire.
tasks-empty-title = Aucune tâche pour vous
tasks-empty-text = S’il y en a plus tard, nous vous écrirons.
tasks-only-yours = Vous ne voyez ici que vos propres tâches.
tasks-ask = Une question ? Écrivez à { $name } :
tasks-finish = C’est fait
tasks-read = J’ai lu
tasks-is-done = Vous avez indiqué que c’est fait.
tasks-reopen = Ce n’est finalement pas fait
tasks-why = Ce que { $name } lit à ce sujet
tasks-ask-title = Des tâches pour l’arrivée de quelqu’un
tasks-ask-text = Cette page s’ouvre par un lien reçu par mail, sans compte. Les liens durent peu ; nous en envoyons volontiers un nouveau à l’adresse que nous avons pour ces tâches.
tasks-ask-action = M’envoyer un nouveau lien
tasks-asked-title = Regardez votre messagerie
tasks-asked-text = S’il y a des tâches pour vous ici, un nouveau lien est en route vers l’adresse que nous avons pour elles.
tasks-ask-again = L’envoyer encore une fois
### The pages of the studio
studio-applications = Candidatures
studio-applications-caption = Candidatures, les dernières envoyées d’abord
studio-applications-total = { $count ->
    [one] { $number } dans vos postes
   *[other] { $number } dans vos postes
}
studio-applications-empty = Pas encore de candidature
studio-applications-empty-text = Dès que quelqu’un envoie une candidature à un poste dont vous suivez le recrutement, elle figure ici. Vous ne voyez rien de ce qui n’est pas envoyé.
studio-applications-none = Rien ne correspond
studio-applications-none-text = Aucune candidature ne passe ce filtre. Essayez moins de mots ou une autre étape.
studio-applications-all = Voir toutes les candidatures
studio-filter = Filtrer la liste
studio-filter-text = Nom ou adresse électronique
studio-filter-job = Poste
studio-filter-every-job = Tous les postes
studio-filter-stage = Étape
studio-filter-every-stage = Toutes les étapes
studio-filter-state = État
studio-filter-every-state = Tous les états
studio-filter-action = Filtrer
studio-places = Où elles en sont
studio-places-all = Toutes
studio-pages = Pages de la liste
studio-shown = { $count ->
    [one] { $count } affichée
   *[other] { $count } affichées
}
studio-shown-more = Il y en a d’autres : filtrez la liste pour trouver une personne.
studio-newest = Revenir au début
studio-older = Plus bas
studio-column-name = Nom
studio-column-job = Poste
studio-column-standing = Étape
studio-column-sent = Envoyée
studio-column-changed = Dernier changement
studio-column-place = Lieu
studio-column-start = Premier jour
studio-column-done = Fait
studio-column-attention = À regarder
studio-column-template = Modèle
studio-column-kind = Nature
studio-column-steps = Étapes
studio-column-version = Publié
studio-column-jobs = Postes
studio-column-attribute = Attribut
studio-column-dimension = Domaine
studio-column-sensitivity = Sensibilité
studio-column-phase = Connu
studio-column-readers = Lu par
studio-column-purpose = Raison d’être
studio-no-name = Nom non donné
studio-unconfirmed = Non confirmée
studio-state-draft = En cours d’écriture
studio-state-sent = En cours
studio-state-on-hold = En attente
studio-state-offered = Poste proposé
studio-state-accepted = Proposition acceptée
studio-state-hired = Embauche
studio-state-declined = Proposition refusée
studio-state-rejected = Non retenue
studio-state-withdrawn = Retirée
studio-onboarding-running = En cours
studio-onboarding-finished = Terminée
studio-onboarding-cancelled = Annulée
studio-application-title = { $name } – { $job }
studio-sent-at = envoyée { $when }
studio-answers = Réponses
studio-answers-note = Vous voyez ce que l’équipe de recrutement du poste peut lire. Les autres réponses restent à ceux à qui elles sont destinées.
studio-not-answered = Sans réponse
studio-files = Fichiers
studio-files-none = Aucun fichier envoyé.
studio-timeline = Ce qui s’est passé
studio-plan-and-why = Le parcours, et pourquoi chaque étape y figure
studio-decide = Décider
studio-decide-nothing = Il n’y a rien à décider pour le moment.
studio-to-onboarding = Voir l’accueil
studio-to-application = Voir la candidature
studio-did-send = Envoyée
studio-did-advance = Passée à « { $stage } »
studio-did-hold = Mise en attente
studio-did-resume = Reprise
studio-did-reject = Non retenue
studio-did-offer = Poste proposé
studio-did-hire = Embauche
studio-did-undo = Dernière décision annulée
studio-did-withdraw = Retirée par la personne
studio-did-accept = Proposition acceptée
studio-did-decline = Proposition refusée
studio-first-day = Premier jour : { $day }
studio-happened-completed = Fait : { $step }
studio-happened-skipped = Passé : { $step }
studio-happened-does-not-fit = Ne convient pas : { $step }
studio-happened-adjusted = Changé pour cette personne : { $step }
studio-by-staff = L’équipe
studio-by-system = Waymark lui-même
studio-advance = Passer à « { $stage } »
studio-advance-explains = La personne apprend par courriel qu’elle en est à « { $stage } » et voit la suite.
studio-advance-action = Passer à la suite
studio-hold = Mettre en attente
studio-hold-explains = Aucun courriel n’est envoyé. La personne lit toujours que sa candidature est chez vous.
studio-hold-action = Mettre en attente maintenant
studio-resume = Reprendre
studio-resume-explains = La candidature continue à l’étape où elle était. Aucun courriel n’est envoyé.
studio-resume-action = Reprendre maintenant
studio-offer = Proposer le poste
studio-offer-explains = La personne reçoit un courriel et peut accepter ou refuser sur sa page.
studio-offer-action = Envoyer la proposition
studio-hire = Embaucher
studio-hire-explains = La proposition est acceptée. Avec un premier jour, l’accueil commence, daté à partir de lui, et la personne reçoit un courriel pour s’y rendre.
studio-hire-action = Embaucher et commencer l’accueil
studio-hire-start = Premier jour de travail
studio-hire-start-hint = Nous sommes le { $today }. Toutes les dates de l’accueil se comptent à partir du premier jour.
studio-hire-location = Lieu de travail
studio-hire-helpers-hint = Qui aide les premières semaines reçoit ses propres tâches par courriel, sans compte. Vous pouvez laisser ces champs vides.
studio-reject = Ne pas retenir
studio-reject-explains = La personne reçoit un courriel avec votre message et lit que sa candidature n’est pas retenue. Le motif reste au dossier.
studio-reject-reason = Motif pour le dossier
studio-reject-reason-hint = La personne ne le voit pas.
studio-reject-message-hint = Il est envoyé tel quel, dans la langue de la personne.
studio-reject-starter = Merci d’avoir postulé au poste « { $job } » et du temps que vous y avez consacré. Nous ne donnerons pas suite à votre candidature. Nous vous souhaitons bonne route.
studio-reject-action = Envoyer et clore
studio-undo = Annuler : { $decision }
studio-undo-explains = La candidature revient où elle était. Si la personne avait été prévenue, un courriel lui dit que c’était une erreur.
studio-undo-action = Annuler la décision
studio-message-to = Message à { $name }
studio-message-optional = Message qui accompagne la proposition (facultatif)
studio-message-hint = Il est envoyé tel quel.
studio-colleague-name = Nom
studio-colleague-email = Adresse électronique
studio-reason-requirement = Une exigence du poste n’est pas remplie
studio-reason-experience = D’autres ont davantage l’expérience voulue
studio-reason-expectations = Salaire, horaires ou lieu trop éloignés
studio-reason-right-to-work = Pas le droit de travailler sur place
studio-reason-no-reply = La personne ne répond plus
studio-reason-filled = Quelqu’un d’autre a le poste
studio-reason-cancelled = Le poste n’est plus à pourvoir
studio-stale-title = Quelque chose a changé pendant que cette page était ouverte
studio-stale-text = Rien n’a été décidé. Regardez ce qu’il en est ; ce que vous avez saisi est encore dans le formulaire.
studio-stale-now = Elle en est à
studio-stale-wanted = Vous vouliez
studio-stale-message = Votre message
studio-refused-title = Cela ne peut pas se décider maintenant
studio-refused-not-sent = La personne n’a pas encore envoyé sa candidature.
studio-refused-already-sent = La candidature est déjà envoyée.
studio-refused-ended = La candidature est close. Si c’était une erreur, annulez d’abord la dernière décision.
studio-refused-last-stage = Elle est déjà à la dernière étape. Proposez le poste, ou terminez.
studio-refused-on-hold = Elle est en attente. Reprenez-la d’abord.
studio-refused-not-on-hold = Elle n’est pas en attente.
studio-refused-offer-open = Il y a une proposition à laquelle la personne n’a pas encore répondu.
studio-refused-no-offer = Il n’y a pas de proposition.
studio-refused-offer-accepted = La personne a accepté la proposition : embauchez-la, ou demandez-lui de se retirer.
studio-refused-not-accepted = La personne n’a pas encore accepté de proposition.
studio-refused-nothing-to-undo = Il n’y a aucune décision de votre part à annuler.
studio-refused-person-answered = La dernière décision est celle de la personne. Elle seule peut la changer.
studio-refused-onboarding-begun = La personne a commencé son accueil. Parlez-lui d’abord.
studio-problem-reason = Choisissez un motif pour le dossier.
studio-problem-message = Écrivez quelques mots à la personne. Ils partent avec la décision.
studio-problem-start = Il nous faut le premier jour de travail pour dater l’accueil.
studio-problem-start-past = Le premier jour doit être aujourd’hui ou plus tard.
studio-problem-location = Choisissez un des lieux.
studio-problem-colleague-name = Il y a une adresse sans nom. Ajoutez le nom, ou videz les deux.
studio-problem-colleague-email = Il y a un nom sans adresse. Les tâches arrivent par courriel : ajoutez-la, ou videz les deux.
studio-onboardings = Accueil
studio-onboardings-caption = Accueils, le premier jour le plus tardif d’abord
studio-onboardings-empty = Aucun accueil ici
studio-onboardings-empty-text = Quand quelqu’un est embauché à l’un de vos postes, son accueil figure ici.
studio-onboardings-none = Personne ne correspond
studio-onboardings-none-text = Aucun nom ni adresse ne correspond. Essayez moins de mots.
studio-onboardings-all = Voir tous les accueils
studio-onboarding-title = { $name }, accueil
studio-done-of = { $done } sur { $total }
studio-late = { $count ->
    [one] { $count } en retard
   *[other] { $count } en retard
}
studio-unfitting = { $count ->
    [one] { $count } ne convient pas
   *[other] { $count } ne conviennent pas
}
studio-helpers = Qui aide
studio-nobody-yet = Personne de nommé
studio-fit-requests = « Cela ne me convient pas »
studio-fit-none = Personne n’a demandé de changement.
studio-adjust = Répondre par un changement
studio-adjust-change = Ce qui change
studio-adjust-drop = Retirer l’étape
studio-adjust-redate = Un autre jour
studio-adjust-reassign = Quelqu’un d’autre s’en charge
studio-adjust-day = L’autre jour
studio-adjust-day-hint = Compte si vous avez choisi « Un autre jour ».
studio-adjust-assignee = Qui s’en charge à la place
studio-adjust-reason = Pourquoi
studio-adjust-reason-hint = La personne le lit à côté de l’étape.
studio-adjust-action = Changer pour cette personne
studio-adjust-required = Cette étape est obligatoire : elle reste dans le parcours de tous. Un autre jour ou une autre personne restent possibles.
studio-adjust-done = L’étape est déjà faite ; il n’y a plus rien à changer.
studio-adjust-stale = Quelque chose s’est passé dans cet accueil pendant que la page était ouverte. Rien n’a été changé ; regardez, puis envoyez à nouveau.
studio-problem-change = Choisissez ce qui change.
studio-problem-assignee = Choisissez qui s’en charge à la place.
studio-problem-adjust-reason = Dites pourquoi : la personne le lit à côté de l’étape.
studio-assignee-person = La personne
studio-assignee-manager = Responsable
studio-assignee-buddy = Marraine ou parrain
studio-assignee-it = Informatique
studio-assignee-recruiter = Recrutement
studio-done-by = { $role } : { $name }
studio-done-by-nobody = { $role } : personne de nommé
studio-required = Obligatoire
studio-step-completed = Fait
studio-step-skipped = Passé
studio-step-late = En retard
studio-step-open = À faire
studio-step-waiting = Attend une autre étape
studio-step-upcoming = À venir
studio-step-excluded = Laissé de côté
studio-step-unknown = Pas encore décidé
studio-why-everyone = Tout le monde l’a.
studio-why-required = Tout le monde l’a ; c’est obligatoire.
studio-why-completed = Elle reste parce qu’elle est faite.
studio-why-adjusted = Changé pour cette personne : { $reason }
studio-why-facts = En raison de : { $facts }.
studio-why-variant = Lit « { $variant } », en raison de : { $facts }.
studio-why-variant-general = Lit « { $variant } », les mots pour tous.
studio-why-hidden = La présence de cette étape dépend de réponses qui ne vous sont pas destinées.
studio-content = Contenu
studio-content-lede = Ce qui est publié et vaut pour les personnes aujourd’hui. Il vient de fichiers importés.
studio-templates = Modèles
studio-segments = Groupes
studio-segments-lede = Des règles qui ont un nom. Chacune se lit en une phrase et telle qu’elle est construite.
studio-attributes = Attributs
studio-attributes-lede = Tout ce qui peut être connu d’une personne : pourquoi, quand, et qui le lit.
studio-jobs = Postes
studio-kind-application = Candidature
studio-kind-onboarding = Accueil
studio-kind-form = Des questions
studio-kind-message = À lire
studio-kind-task = À faire
studio-kind-document = À envoyer
studio-kind-consent = À accepter
studio-version = Version n° { $number }
studio-versions = Versions publiées
studio-versions-none = Pas encore publié.
studio-used-by = Utilisé par
studio-review-overdue = { $count ->
    [one] { $count } à relire
   *[other] { $count } à relire
}
studio-review-past = Relecture à faire
studio-outline-counted = { $steps ->
    [one] { $steps } étape
   *[other] { $steps } étapes
} en { $stages ->
    [one] { $stages } partie
   *[other] { $stages } parties
}
studio-variants = { $count ->
    [one] { $count } variante
   *[other] { $count } variantes
}
studio-due = à faire { $when }
studio-offset-same-day = le jour même
studio-offset-days-after = { $count ->
    [one] { $count } jour après
   *[other] { $count } jours après
}
studio-offset-days-before = { $count ->
    [one] { $count } jour avant
   *[other] { $count } jours avant
}
studio-offset-working-days-after = { $count ->
    [one] { $count } jour ouvré après
   *[other] { $count } jours ouvrés après
}
studio-offset-working-days-before = { $count ->
    [one] { $count } jour ouvré avant
   *[other] { $count } jours ouvrés avant
}
studio-everyone = Tout le monde
studio-everyone-else = Tous les autres
studio-step-key = Clé
studio-step-purpose = Raison d’être
studio-step-audience = Pour qui
studio-step-assignee = Par qui
studio-step-opens = Ouverte
studio-step-due = À faire
studio-step-takes = Durée
studio-minutes = { $count ->
    [one] { $count } min
   *[other] { $count } min
}
studio-step-after = Après
studio-step-owner = Tenue à jour par
studio-step-review = À relire avant le
studio-step-variants = Les mots, les premiers qui conviennent
studio-step-questions = Demande
studio-question-when = Demandé si { $rule }
studio-selection = Pour la sélection
studio-rule-all = tout ceci
studio-rule-any = l’un de ceux-ci
studio-rule-none = sauf
studio-rule-and = et
studio-rule-or = ou
studio-rule-not = pas { $part }
studio-rule-segment = dans « { $segment } »
studio-rule-answer = la réponse à « { $question } »
studio-rule-is = { $what } est { $value }
studio-rule-one-of = { $what } est parmi { $values }
studio-rule-contains = { $what } contient « { $value } »
studio-rule-less-than = { $what } est inférieur à { $value }
studio-rule-at-most = { $what } est d’au plus { $value }
studio-rule-more-than = { $what } est supérieur à { $value }
studio-rule-at-least = { $what } est d’au moins { $value }
studio-rule-before = { $what } est avant le { $value }
studio-rule-after = { $what } est après le { $value }
studio-rule-days-before = { $what } est aujourd’hui ou dans les { $days } jours d’avant
studio-rule-days-after = { $what } est aujourd’hui ou dans les { $days } jours d’après
studio-rule-has-any = { $what } a l’un de { $values }
studio-rule-has-all = { $what } a tout de { $values }
studio-rule-known = { $what } est connu
studio-rule-unknown = { $what } n’est pas connu
studio-rule-step-completed = « { $step } » est fait
studio-rule-step-skipped = « { $step } » a été passé
studio-rule-step-open = « { $step } » est à faire
studio-value-text = Des mots
studio-value-number = Un nombre
studio-value-yes-no = Oui ou non
studio-value-date = Une date
studio-value-choice = Un choix parmi
studio-value-choices = Des choix parmi
studio-dimension-administrative = Administratif
studio-dimension-hr = RH
studio-dimension-professional = Professionnel
studio-dimension-background = Parcours
studio-dimension-human = Humain
studio-dimension-needs = Besoins
studio-sensitivity-ordinary = Ordinaire
studio-sensitivity-personal = Personnel
studio-sensitivity-protected = Protégé
studio-phase-application = Pendant la candidature
studio-phase-onboarding = Après l’embauche
studio-phase-both = Dès la candidature
studio-reader-hiring-team = L’équipe de recrutement
studio-reader-hr = Les ressources humaines
studio-reader-manager = La personne responsable
studio-reader-buddy = La marraine ou le parrain
studio-reader-it = Qui prépare le matériel
studio-reader-nobody = Personne ; compté seulement
studio-job-open = Ouvert
studio-job-closed = Fermé
studio-job-pay = Salaire
studio-job-deadline = Postuler avant le
studio-job-application = Pour postuler
studio-job-onboarding = Pour commencer
studio-job-team = L’équipe de recrutement
studio-job-page = Page publique
studio-job-applications = Ses candidatures
