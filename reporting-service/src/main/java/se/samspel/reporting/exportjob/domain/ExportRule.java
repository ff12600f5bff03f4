package se.samspel.reporting.exportjob.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** What is refused of an order. */
public abstract sealed class ExportRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    /** As many as one caller may have under way. */
    public static final int MOST_OPEN = 20;

    /** As large as a file may be, in bytes. */
    public static final int LARGEST_FILE = 20 * 1024 * 1024;

    private ExportRule(String code, Text text) {
        super(code, text);
    }

    /** The caller has as many exports under way as it may. */
    public static final class TooManyOpen extends ExportRule {

        private static final long serialVersionUID = 1L;

        private TooManyOpen() {
            super(
                    "too-many-exports",
                    Text.of(
                            "Högst " + MOST_OPEN + " exporter kan vara på gång samtidigt.",
                            "At most " + MOST_OPEN + " exports can be under way at once."));
        }
    }

    /** The file is larger than what is kept. */
    public static final class FileTooLarge extends ExportRule {

        private static final long serialVersionUID = 1L;

        private FileTooLarge() {
            super(
                    "file-too-large",
                    Text.of("Filen blev större än 20 MiB.", "The file became larger than 20 MiB."));
        }
    }

    /** The report is made of other coverages. */
    public static final class WrongCoverage extends ExportRule {

        private static final long serialVersionUID = 1L;

        public WrongCoverage() {
            super(
                    "wrong-coverage",
                    Text.of(
                            "Rapporten finns inte för en sådan omfattning.",
                            "The report is not made for such a coverage."));
        }
    }

    public static void refuseMoreThan(long open) {
        if (open >= MOST_OPEN) {
            throw new TooManyOpen();
        }
    }

    public static void refuseLarger(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw new FileTooLarge();
        }
    }
}
