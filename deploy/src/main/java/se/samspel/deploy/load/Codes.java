package se.samspel.deploy.load;

import java.util.Set;

/** The code lists that case files use; the services own them and check them again. */
final class Codes {

    static final Set<String> PARTY =
            Set.of("FORSAKRINGSKASSAN", "ARBETSFORMEDLINGEN", "REGION", "KOMMUN");
    static final Set<String> BASIS = Set.of("STATE_AMOUNT", "TOTAL");
    static final Set<String> ORIENTATION = Set.of("INDIVIDUAL", "STRUCTURAL");
    static final Set<String> COST_CATEGORY = Set.of("PERSONAL", "LOKALER", "OVRIGT");
    static final Set<String> PROTECTION =
            Set.of("NONE", "SEKRETESSMARKERING", "SKYDDAD_FOLKBOKFORING");
    static final Set<String> RESPONSE = Set.of("ACCEPTED", "DECLINED", "NEEDS_COMPLETION");
    static final Set<String> EXIT_REASON =
            Set.of(
                    "ENLIGT_PLAN",
                    "ATERLAMNAD",
                    "OVERGANG_ANNAN_INSATS",
                    "AVBROTT_EGEN_BEGARAN",
                    "SJUKDOM",
                    "FLYTT",
                    "SAMTYCKE_ATERKALLAT",
                    "AVLIDEN",
                    "OVRIGT");
    static final Set<String> EXIT_DESTINATION =
            Set.of(
                    "ARBETE",
                    "STUDIER",
                    "ANNAN_ARBETSLIVSINRIKTAD_REHAB",
                    "SJUKERSATTNING",
                    "MEDICINSK_REHAB",
                    "VILL_EJ_DELTA",
                    "FLYTTAT",
                    "ANNAN_FINSAM_INSATS",
                    "ANNAT");
    static final Set<String> AT = Set.of("BEFORE", "AFTER", "MONTHS_6", "MONTHS_12");
    static final Set<String> INCOME_SOURCE =
            Set.of(
                    "SJUKPENNING",
                    "AKTIVITETSERSATTNING",
                    "SJUKERSATTNING",
                    "AKASSA",
                    "AKTIVITETSSTOD",
                    "ETABLERINGSERSATTNING",
                    "FORSORJNINGSSTOD",
                    "STUDIESTOD",
                    "ANNAN_OFFENTLIG",
                    "INGEN_OFFENTLIG");
    static final Set<String> OCCUPATION =
            Set.of("ARBETE", "STUDIER", "AKTIVT_ARBETSSOKANDE", "ARBETSTRANING", "OVRIGT");
    static final Set<String> WORK_KIND =
            Set.of("OSUBVENTIONERAT", "SUBVENTIONERAT", "EGET_FORETAG");
    static final Set<String> EDUCATION =
            Set.of(
                    "EJ_SLUTFORD_GRUNDSKOLA",
                    "GRUNDSKOLA",
                    "GYMNASIUM",
                    "EFTERGYMNASIAL_KORT",
                    "EFTERGYMNASIAL_LANG",
                    "OKAND");

    private Codes() {}
}
