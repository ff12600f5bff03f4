package se.samspel.reporting.disclosure.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.kit.value.Text;

/** The groupings of the code lists that reports are made of. A convention (H8), not official. */
public final class Hierarchies {

    public static final Hierarchy EXIT_DESTINATION =
            Hierarchy.of("exitDestination")
                    .code("ARBETE", "Arbete", "Work")
                    .code("STUDIER", "Studier", "Studies")
                    .code(
                            "ANNAN_ARBETSLIVSINRIKTAD_REHAB",
                            "Annan arbetslivsinriktad rehabilitering",
                            "Other vocational rehabilitation")
                    .code("SJUKERSATTNING", "Sjukersättning", "Sickness compensation")
                    .code("MEDICINSK_REHAB", "Medicinsk rehabilitering", "Medical rehabilitation")
                    .code("VILL_EJ_DELTA", "Vill inte delta", "Doesn't want to take part")
                    .code("FLYTTAT", "Flyttat", "Moved")
                    .code("ANNAN_FINSAM_INSATS", "Annan Finsam-insats", "Another intervention")
                    .code("ANNAT", "Annat", "Something else")
                    .level()
                    .level(
                            group("WORK_OR_STUDIES", "Arbete eller studier", "Work or studies")
                                    .of("ARBETE", "STUDIER"),
                            group("OTHER", "Annat än målen", "Goal not attained")
                                    .of(
                                            "SJUKERSATTNING",
                                            "MEDICINSK_REHAB",
                                            "VILL_EJ_DELTA",
                                            "FLYTTAT",
                                            "ANNAN_FINSAM_INSATS",
                                            "ANNAT"))
                    .level(
                            group("GOAL", "I mål", "Goal attained")
                                    .of("ARBETE", "STUDIER", "ANNAN_ARBETSLIVSINRIKTAD_REHAB"),
                            group("OTHER", "Annat än målen", "Goal not attained")
                                    .of(
                                            "SJUKERSATTNING",
                                            "MEDICINSK_REHAB",
                                            "VILL_EJ_DELTA",
                                            "FLYTTAT",
                                            "ANNAN_FINSAM_INSATS",
                                            "ANNAT"))
                    .build();

    public static final Hierarchy INCOME_PAYER =
            Hierarchy.of("incomePayer")
                    .code("SOCIALTJANST", "Socialtjänsten", "Social services")
                    .code("FORSAKRINGSKASSAN", "Försäkringskassan", "Social Insurance Agency")
                    .code("ARBETSFORMEDLINGEN", "Arbetsförmedlingen", "Public Employment Service")
                    .code("A_KASSA", "A-kassa", "Unemployment fund")
                    .code("ANNAN", "Annan offentlig", "Other public")
                    .code("INGEN", "Ingen offentlig försörjning", "No public income")
                    .level()
                    .level(
                            group("OVRIGA", "Övriga", "Others")
                                    .of("ARBETSFORMEDLINGEN", "A_KASSA", "ANNAN", "INGEN"))
                    .level(
                            group(
                                            "EJ_SOCIALTJANST",
                                            "Annan än socialtjänsten",
                                            "Other than social services")
                                    .of(
                                            "FORSAKRINGSKASSAN",
                                            "ARBETSFORMEDLINGEN",
                                            "A_KASSA",
                                            "ANNAN",
                                            "INGEN"))
                    .build();

    public static final Hierarchy INCOME_SOURCE =
            Hierarchy.of("incomeSource")
                    .code("SJUKPENNING", "Sjukpenning", "Sickness benefit")
                    .code("AKTIVITETSERSATTNING", "Aktivitetsersättning", "Activity compensation")
                    .code("SJUKERSATTNING", "Sjukersättning", "Sickness compensation")
                    .code("AKASSA", "A-kassa", "Unemployment benefit")
                    .code("AKTIVITETSSTOD", "Aktivitetsstöd", "Activity support")
                    .code("ETABLERINGSERSATTNING", "Etableringsersättning", "Introduction benefit")
                    .code("FORSORJNINGSSTOD", "Försörjningsstöd", "Social assistance")
                    .code("STUDIESTOD", "Studiestöd", "Study support")
                    .code("ANNAN_OFFENTLIG", "Annan offentlig", "Other public")
                    .code("INGEN_OFFENTLIG", "Ingen offentlig", "No public income")
                    .level()
                    .level(
                            group("FORSAKRINGSKASSAN", "Försäkringskassan", "Social Insurance")
                                    .of("SJUKPENNING", "AKTIVITETSERSATTNING", "SJUKERSATTNING"),
                            group("OVRIGA", "Övriga", "Others")
                                    .of(
                                            "AKASSA",
                                            "AKTIVITETSSTOD",
                                            "ETABLERINGSERSATTNING",
                                            "STUDIESTOD",
                                            "ANNAN_OFFENTLIG",
                                            "INGEN_OFFENTLIG"))
                    .level(
                            group(
                                            "EJ_FORSORJNINGSSTOD",
                                            "Annat än försörjningsstöd",
                                            "Other than social assistance")
                                    .of(
                                            "SJUKPENNING",
                                            "AKTIVITETSERSATTNING",
                                            "SJUKERSATTNING",
                                            "AKASSA",
                                            "AKTIVITETSSTOD",
                                            "ETABLERINGSERSATTNING",
                                            "STUDIESTOD",
                                            "ANNAN_OFFENTLIG",
                                            "INGEN_OFFENTLIG"))
                    .build();

    public static final Hierarchy REFERRING_PARTY =
            Hierarchy.of("referringParty")
                    .code("KOMMUN", "Kommunen", "Municipality")
                    .code("ARBETSFORMEDLINGEN", "Arbetsförmedlingen", "Public Employment Service")
                    .code("FORSAKRINGSKASSAN", "Försäkringskassan", "Social Insurance Agency")
                    .code("REGION", "Regionen", "Region")
                    .level()
                    .level(
                            group("STATEN", "Staten", "The state")
                                    .of("ARBETSFORMEDLINGEN", "FORSAKRINGSKASSAN"))
                    .build();

    public static final Hierarchy AGE =
            Hierarchy.of("age")
                    .code("16-19", "16–19 år", "16–19 years")
                    .code("20-24", "20–24 år", "20–24 years")
                    .code("25-29", "25–29 år", "25–29 years")
                    .code("30-39", "30–39 år", "30–39 years")
                    .code("40-49", "40–49 år", "40–49 years")
                    .code("50-59", "50–59 år", "50–59 years")
                    .code("60-64", "60–64 år", "60–64 years")
                    .code("65+", "65 år och äldre", "65 years and over")
                    .level()
                    .level(
                            group("16-24", "16–24 år", "16–24 years").of("16-19", "20-24"),
                            group("50+", "50 år och äldre", "50 years and over")
                                    .of("50-59", "60-64", "65+"))
                    .level(
                            group("16-29", "Under 30 år", "Under 30").of("16-19", "20-24", "25-29"),
                            group("30-49", "30–49 år", "30–49 years").of("30-39", "40-49"),
                            group("50+", "50 år och äldre", "50 years and over")
                                    .of("50-59", "60-64", "65+"))
                    .level(
                            group("16-29", "Under 30 år", "Under 30").of("16-19", "20-24", "25-29"),
                            group("30+", "30 år och äldre", "30 and over")
                                    .of("30-39", "40-49", "50-59", "60-64", "65+"))
                    .build();

    public static final Hierarchy EDUCATION =
            Hierarchy.of("education")
                    .code(
                            "EJ_SLUTFORD_GRUNDSKOLA",
                            "Ej slutförd grundskola",
                            "Compulsory school not completed")
                    .code("GRUNDSKOLA", "Grundskola", "Compulsory school")
                    .code("GYMNASIUM", "Gymnasium", "Upper secondary school")
                    .code(
                            "EFTERGYMNASIAL_KORT",
                            "Eftergymnasial, kortare än tre år",
                            "Post-secondary under three years")
                    .code(
                            "EFTERGYMNASIAL_LANG",
                            "Eftergymnasial, tre år eller mer",
                            "Post-secondary of three years or more")
                    .code("OKAND", "Okänd", "Unknown")
                    .level()
                    .level(
                            group("HOGST_GRUNDSKOLA", "Högst grundskola", "At most compulsory")
                                    .of("EJ_SLUTFORD_GRUNDSKOLA", "GRUNDSKOLA"),
                            group("EFTERGYMNASIAL", "Eftergymnasial", "Post-secondary")
                                    .of("EFTERGYMNASIAL_KORT", "EFTERGYMNASIAL_LANG"))
                    .level(
                            group("HOGST_GRUNDSKOLA", "Högst grundskola", "At most compulsory")
                                    .of("EJ_SLUTFORD_GRUNDSKOLA", "GRUNDSKOLA"),
                            group("OVRIG", "Gymnasium, högre eller okänd", "Higher or unknown")
                                    .of(
                                            "GYMNASIUM",
                                            "EFTERGYMNASIAL_KORT",
                                            "EFTERGYMNASIAL_LANG",
                                            "OKAND"))
                    .level(
                            group("HOGST_GYMNASIUM", "Högst gymnasium", "Upper secondary at most")
                                    .of("EJ_SLUTFORD_GRUNDSKOLA", "GRUNDSKOLA", "GYMNASIUM"),
                            group("HOGRE", "Eftergymnasial eller okänd", "Higher or unknown")
                                    .of("EFTERGYMNASIAL_KORT", "EFTERGYMNASIAL_LANG", "OKAND"))
                    .build();

    public static final Hierarchy SUPPORT_BAND =
            Hierarchy.of("supportBand")
                    .code("0", "Ingen tid", "No time")
                    .code("1-12", "Högst ett år", "Up to one year")
                    .code("13-24", "Ett till två år", "One to two years")
                    .code("25-60", "Två till fem år", "Two to five years")
                    .code("61-108", "Fem till nio år", "Five to nine years")
                    .code("OVER_108", "Över nio år", "More than nine years")
                    .level()
                    .level(
                            group("0-24", "Högst två år", "Up to two years")
                                    .of("0", "1-12", "13-24"),
                            group("25+", "Över två år", "More than two years")
                                    .of("25-60", "61-108", "OVER_108"))
                    .level(
                            group("0-60", "Högst fem år", "Up to five years")
                                    .of("0", "1-12", "13-24", "25-60"),
                            group("61+", "Över fem år", "More than five years")
                                    .of("61-108", "OVER_108"))
                    .build();

    public static final Hierarchy EXIT_REASON =
            Hierarchy.of("exitReason")
                    .code("ENLIGT_PLAN", "Enligt plan", "According to plan")
                    .code("ATERLAMNAD", "Återlämnad", "Returned to the referrer")
                    .code("OVERGANG_ANNAN_INSATS", "Annan insats", "Another intervention")
                    .code("AVBROTT_EGEN_BEGARAN", "Avbrott på egen begäran", "At own request")
                    .code("SJUKDOM", "Sjukdom", "Illness")
                    .code("FLYTT", "Flytt", "Moved")
                    .code("SAMTYCKE_ATERKALLAT", "Återkallat samtycke", "Consent withdrawn")
                    .code("AVLIDEN", "Avliden", "Deceased")
                    .code("OVRIGT", "Övrigt", "Other")
                    .level()
                    .level(
                            group("OVRIGA", "Övriga", "Others")
                                    .of(
                                            "OVERGANG_ANNAN_INSATS",
                                            "AVBROTT_EGEN_BEGARAN",
                                            "SJUKDOM",
                                            "FLYTT",
                                            "SAMTYCKE_ATERKALLAT",
                                            "AVLIDEN",
                                            "OVRIGT"))
                    .level(
                            group(
                                            "EJ_ENLIGT_PLAN",
                                            "Annat än enligt plan",
                                            "Other than according to plan")
                                    .of(
                                            "ATERLAMNAD",
                                            "OVERGANG_ANNAN_INSATS",
                                            "AVBROTT_EGEN_BEGARAN",
                                            "SJUKDOM",
                                            "FLYTT",
                                            "SAMTYCKE_ATERKALLAT",
                                            "AVLIDEN",
                                            "OVRIGT"))
                    .build();

    private static final List<Hierarchy> ALL =
            List.of(
                    EXIT_DESTINATION,
                    INCOME_PAYER,
                    INCOME_SOURCE,
                    REFERRING_PARTY,
                    AGE,
                    EDUCATION,
                    SUPPORT_BAND,
                    EXIT_REASON);

    private Hierarchies() {}

    /** The grouping that a definition names. */
    public static Optional<Hierarchy> named(String key) {
        return Stream.concat(ALL.stream(), ResultHierarchies.ALL.stream())
                .filter(each -> each.key().equals(key))
                .findFirst();
    }

    static Naming group(String code, String sv, String en) {
        return codes -> new Group(code, Text.of(sv, en), Stream.of(codes).toList());
    }

    interface Naming {
        Group of(String... codes);
    }
}
