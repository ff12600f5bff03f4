package se.samspel.funding.reconciliation.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that a reconciliation must keep. */
public abstract class ReconciliationRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    ReconciliationRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** A period has a beginning and an end after it. */
    public static final class MonthsBackwards extends ReconciliationRule {

        private static final long serialVersionUID = 1L;

        MonthsBackwards() {
            super(
                    "months-backwards",
                    "Perioden slutar (to) före den börjar (from).",
                    "The period ends (to) before it begins (from).");
        }
    }

    /** A file is of one year. */
    public static final class OtherYear extends ReconciliationRule {

        private static final long serialVersionUID = 1L;

        OtherYear() {
            super(
                    "reconciliation-other-year",
                    "SIE-importen gäller ett annat år än avstämningen.",
                    "The SIE import is of another year than the reconciliation.");
        }
    }

    /** Only vouchers can be told apart. */
    public static final class NoVouchers extends ReconciliationRule {

        private static final long serialVersionUID = 1L;

        NoVouchers() {
            super(
                    "reconciliation-no-vouchers",
                    "SIE-importen har inga verifikationer. Exportera ekonomisystemets bok"
                            + " som SIE typ 4.",
                    "The SIE import has no vouchers. Export the books as SIE of type 4.");
        }
    }

    /** Another company's books tell nothing of ours. */
    public static final class OtherCompany extends ReconciliationRule {

        private static final long serialVersionUID = 1L;

        OtherCompany() {
            super(
                    "reconciliation-other-company",
                    "Filen anger ett annat företag. Bekräfta det i importen innan den"
                            + " stäms av.",
                    "The file states another company. Confirm that in the import before"
                            + " it is reconciled.");
        }
    }

    /** What the file doesn't reach can't be missing in it. */
    public static final class EndsBefore extends ReconciliationRule {

        private static final long serialVersionUID = 1L;

        EndsBefore() {
            super(
                    "reconciliation-file-ends-before",
                    "Filen når inte till periodens sista dag. Exportera den på nytt eller"
                            + " stäm av färre månader.",
                    "The file doesn't reach the period's last day. Export it anew or"
                            + " reconcile fewer months.");
        }
    }

    /** Of imports of former days no accounts were kept. */
    public static final class Bare extends ReconciliationRule {

        private static final long serialVersionUID = 1L;

        public Bare() {
            super(
                    "reconciliation-file-bare",
                    "Importen gjordes innan konton sparades. Exportera filen på nytt ur"
                            + " ekonomisystemet och läs in den.",
                    "The import was made before accounts were kept. Export the file from"
                            + " the books anew and take it in.");
        }
    }

    /** More than can be looked through. */
    public static final class TooMany extends ReconciliationRule {

        private static final long serialVersionUID = 1L;

        public TooMany() {
            super(
                    "reconciliation-too-many",
                    "Perioden har orimligt många verifikationer eller konton. Stäm av"
                            + " färre månader.",
                    "The period has unreasonably many vouchers or accounts. Reconcile"
                            + " fewer months.");
        }
    }

    /** What matches needs no explanation. */
    public static final class NothingToExplain extends ReconciliationRule {

        private static final long serialVersionUID = 1L;

        NothingToExplain() {
            super(
                    "nothing-to-explain",
                    "Verifikationen stämmer: det finns inget att förklara.",
                    "The voucher matches: there is nothing to explain.");
        }
    }
}
