package se.samspel.reporting.rendering;

import se.samspel.kit.value.Text;
import se.samspel.reporting.table.domain.Report;

/** What stands beside the figures in every file. */
final class Remarks {

    static final Text DASH =
            Text.of(
                    "Det finns inget att räkna på, eller, där cellen har en kommentar, uppgiften"
                            + " lämnas inte ut: gruppen är för liten eller skulle röja en sådan.",
                    "There is nothing to compute from or, where the cell has a comment, the figure"
                            + " is withheld: the group is too small or would give such a group"
                            + " away.");

    static final Text WITHHELD =
            Text.of(
                    "Uppgiften lämnas inte ut: gruppen är för liten eller skulle röja en sådan.",
                    "Withheld: the group is too small or would give such a group away.");

    private static final Text EXACT =
            Text.of(
                    "Värdens egna, exakta siffror. De kan röra grupper så små att någon går att"
                            + " känna igen: lämna dem inte vidare.",
                    "The host's own, exact figures. They can concern groups so small that someone"
                            + " could be recognised: do not pass them on.");

    private static final Text CONTROLLED =
            Text.of(
                    "Siffrorna har gått genom röjandekontroll.",
                    "The figures have passed disclosure control.");

    private static final Text OF_NOBODY =
            Text.of(
                    "Siffrorna räknar inga personer och är exakta för alla läsare.",
                    "The figures count no persons and are exact for every reader.");

    private Remarks() {}

    static Text audience(Report report) {
        return switch (report.control()) {
            case HOSTS_OWN -> EXACT;
            case CONTROLLED -> CONTROLLED;
            case NEEDLESS -> OF_NOBODY;
        };
    }
}
