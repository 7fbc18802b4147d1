### Dates, numbers, sizes
date-long = { $weekday ->
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
} { $year }
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
