package se.samspel.funding.sieexport.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that a file for the accounting system must keep. */
public abstract class ExportRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    ExportRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** A file is written whole: its control sum stands last. */
    public static final class TooMany extends ExportRule {

        private static final long serialVersionUID = 1L;

        TooMany() {
            super(
                    "sie-export-too-many",
                    "Perioden har fler än "
                            + LedgerFile.MOST
                            + " poster. Exportera färre månader i taget (from, to).",
                    "The period has more than "
                            + LedgerFile.MOST
                            + " lines. Export fewer months at a time (from, to).");
        }
    }

    /** Two interventions must not become one project of the books. */
    public static final class SameCode extends ExportRule {

        private static final long serialVersionUID = 1L;

        SameCode() {
            super(
                    "sie-export-same-code",
                    "Två insatser får samma projektkod i filen. Ge dem egna objekt i sie-mapping.",
                    "Two interventions get the same project code in the file. Give them objects of"
                            + " their own in sie-mapping.");
        }
    }
}
