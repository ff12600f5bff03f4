package se.samspel.participant.workbook;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The codes that a cell takes, as the team reads them: {@code Label (CODE)}. */
enum CodeList {
    EXIT_REASONS(
            "ENLIGT_PLAN", "Enligt plan",
            "ATERLAMNAD", "Återlämnad till remittenten",
            "OVERGANG_ANNAN_INSATS", "Övergång till annan insats",
            "AVBROTT_EGEN_BEGARAN", "Avbrott på egen begäran",
            "SJUKDOM", "Sjukdom",
            "FLYTT", "Flytt",
            "SAMTYCKE_ATERKALLAT", "Samtycke återkallat",
            "AVLIDEN", "Avliden",
            "OVRIGT", "Övrigt"),
    EXIT_DESTINATIONS(
            "ARBETE", "Arbete",
            "STUDIER", "Studier",
            "ANNAN_ARBETSLIVSINRIKTAD_REHAB", "Annan arbetslivsinriktad rehabilitering",
            "SJUKERSATTNING", "Sjukersättning",
            "MEDICINSK_REHAB", "Medicinsk rehabilitering",
            "VILL_EJ_DELTA", "Vill inte delta",
            "FLYTTAT", "Har flyttat",
            "ANNAN_FINSAM_INSATS", "Annan Finsam-insats",
            "ANNAT", "Annat"),
    YES_NO("true", "Ja", "false", "Nej"),
    INCOME_SOURCES(
            "SJUKPENNING", "Sjukpenning",
            "AKTIVITETSERSATTNING", "Aktivitetsersättning",
            "SJUKERSATTNING", "Sjukersättning",
            "AKASSA", "A-kassa",
            "AKTIVITETSSTOD", "Aktivitetsstöd",
            "ETABLERINGSERSATTNING", "Etableringsersättning",
            "FORSORJNINGSSTOD", "Försörjningsstöd",
            "STUDIESTOD", "Studiestöd",
            "ANNAN_OFFENTLIG", "Annan offentlig försörjning",
            "INGEN_OFFENTLIG", "Ingen offentlig försörjning"),
    OCCUPATIONS(
            "ARBETE/OSUBVENTIONERAT", "Arbete utan stöd",
            "ARBETE/SUBVENTIONERAT", "Arbete med stöd",
            "ARBETE/EGET_FORETAG", "Eget företag",
            "STUDIER", "Studier",
            "AKTIVT_ARBETSSOKANDE", "Aktivt arbetssökande",
            "ARBETSTRANING", "Arbetsträning",
            "OVRIGT", "Övrigt"),
    EDUCATION(
            "EJ_SLUTFORD_GRUNDSKOLA", "Ej slutförd grundskola",
            "GRUNDSKOLA", "Grundskola",
            "GYMNASIUM", "Gymnasium",
            "EFTERGYMNASIAL_KORT", "Eftergymnasial, kortare än tre år",
            "EFTERGYMNASIAL_LANG", "Eftergymnasial, tre år eller mer",
            "OKAND", "Okänd");

    private final List<Map.Entry<String, String>> labels;

    CodeList(String... codesAndLabels) {
        this.labels =
                Stream.iterate(0, i -> i < codesAndLabels.length, i -> i + 2)
                        .map(i -> Map.entry(codesAndLabels[i], codesAndLabels[i + 1]))
                        .toList();
    }

    List<String> codes() {
        return labels.stream().map(Map.Entry::getKey).toList();
    }

    List<String> choices() {
        return labels.stream()
                .map(label -> label.getValue() + " (" + label.getKey() + ")")
                .toList();
    }

    /** The code of a choice; what is no choice is left as it is, to be refused with its row. */
    String code(String cell) {
        int at = choices().indexOf(cell);
        return at < 0 ? cell : labels.get(at).getKey();
    }
}
