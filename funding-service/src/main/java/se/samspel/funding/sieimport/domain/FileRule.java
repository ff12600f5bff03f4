package se.samspel.funding.sieimport.domain;

import java.util.List;
import java.util.stream.Collectors;
import se.samspel.funding.sie.domain.FiscalYear;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that a file of actual cost must keep, right as it may be by itself. */
public abstract class FileRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    FileRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** The budget year is the calendar year (lag 2003:1210 19 §). */
    public static final class OtherYear extends FileRule {

        private static final long serialVersionUID = 1L;

        OtherYear(int year, List<FiscalYear> known) {
            super(
                    "sie-other-year",
                    "Filen har inga belopp som kan räknas till "
                            + year
                            + ": dess räkenskapsår (#RAR) är "
                            + written(known)
                            + ". Ange filens år.",
                    "The file has no amounts that count to "
                            + year
                            + ": its fiscal years (#RAR) are "
                            + written(known)
                            + ". Give its year.");
        }

        private static String written(List<FiscalYear> known) {
            return known.isEmpty()
                    ? "-"
                    : known.stream()
                            .map(year -> year.from() + "–" + year.to())
                            .collect(Collectors.joining(", "));
        }
    }

    /** The ledger is kept in kronor. */
    public static final class NotKronor extends FileRule {

        private static final long serialVersionUID = 1L;

        NotKronor() {
            super(
                    "sie-not-kronor",
                    "Filens belopp är inte i kronor (#VALUTA). Exportera den i SEK.",
                    "The file's amounts are not kronor (#VALUTA). Export it in SEK.");
        }
    }

    /** Actual cost is up to a day of the year. */
    public static final class NoDay extends FileRule {

        private static final long serialVersionUID = 1L;

        NoDay() {
            super(
                    "sie-no-day",
                    "Filen är skapad (#GEN) före året och säger inte till och med vilken dag den"
                            + " gäller (#OMFATTN). Exportera den på nytt.",
                    "The file was made (#GEN) before the year and doesn't tell up to which day it"
                            + " holds (#OMFATTN). Export it anew.");
        }
    }

    /** A project's number is no person's. */
    public static final class UnfitObject extends FileRule {

        private static final long serialVersionUID = 1L;

        UnfitObject() {
            super(
                    "sie-object",
                    "Ett projekts objektnummer är längre än 50 tecken eller ser ut som ett"
                            + " personnummer. Byt det i ekonomisystemet.",
                    "A project's object number is over 50 characters or looks like an identity"
                            + " number. Change it in the books.");
        }
    }

    /** More than an association's year can come to. */
    public static final class TooMany extends FileRule {

        private static final long serialVersionUID = 1L;

        TooMany() {
            super(
                    "sie-too-many",
                    "Filen har orimligt många konton och projekt. Exportera ett år i taget.",
                    "The file has unreasonably many accounts and projects. Export one year at a"
                            + " time.");
        }
    }

    /** An intervention has one figure of a cost category on a day. */
    public static final class LineTwice extends FileRule {

        private static final long serialVersionUID = 1L;

        LineTwice() {
            super(
                    "line-twice",
                    "Samma insats, kostnadsslag och dag står på två rader.",
                    "The same intervention, cost category and day stand on two rows.");
        }
    }
}
