package se.samspel.funding.ledger.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that every voucher keeps. */
public abstract class LedgerRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    LedgerRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** Double entry: debit equals credit. */
    public static final class Unbalanced extends LedgerRule {

        private static final long serialVersionUID = 1L;

        Unbalanced() {
            super(
                    "unbalanced-voucher",
                    "Verifikationens debet och kredit ska vara lika.",
                    "Debit and credit of a voucher must be equal.");
        }
    }

    /** Money comes from somewhere and goes somewhere. */
    public static final class TooFewPostings extends LedgerRule {

        private static final long serialVersionUID = 1L;

        TooFewPostings() {
            super(
                    "too-few-postings",
                    "En verifikation har minst två konteringar.",
                    "A voucher has two postings at least.");
        }
    }

    /** A voucher of more than a thousand lines is several. */
    public static final class TooManyPostings extends LedgerRule {

        private static final long serialVersionUID = 1L;

        TooManyPostings() {
            super(
                    "too-many-postings",
                    "En verifikation har högst 1 000 konteringar.",
                    "A voucher has 1,000 postings at most.");
        }
    }

    /** A posting moves money. */
    public static final class ZeroPosting extends LedgerRule {

        private static final long serialVersionUID = 1L;

        ZeroPosting() {
            super("zero-posting", "En kontering får inte vara noll.", "A posting may not be zero.");
        }
    }

    /** Only what the chart has is booked on. */
    public static final class UnknownAccount extends LedgerRule {

        private static final long serialVersionUID = 1L;

        UnknownAccount(String account) {
            super(
                    "unknown-account",
                    "Kontoplanen saknar konto för " + account + ".",
                    "The chart has no account for " + account + ".");
        }
    }

    /** After its last day an account is booked on no more. */
    public static final class AccountClosed extends LedgerRule {

        private static final long serialVersionUID = 1L;

        AccountClosed(String account) {
            super(
                    "account-closed",
                    "Konto " + account + " är avslutat före bokföringsdagen.",
                    "Account " + account + " was closed before the booking's day.");
        }
    }

    /** What other features book by must stay clear. */
    public static final class RoleTaken extends LedgerRule {

        private static final long serialVersionUID = 1L;

        public RoleTaken() {
            super(
                    "role-taken",
                    "Ett annat konto har redan den rollen.",
                    "Another account has that role already.");
        }
    }

    /** A series is one of the association's; opening balances have theirs alone. */
    public static final class UnknownSeries extends LedgerRule {

        private static final long serialVersionUID = 1L;

        public UnknownSeries() {
            super(
                    "unknown-series",
                    "Förbundet har ingen sådan verifikationsserie för löpande bokföring.",
                    "The association has no such series of vouchers for bookings.");
        }
    }

    /** A reversal is no mistake to be taken back: what was meant is booked anew. */
    public static final class ReversalOfReversal extends LedgerRule {

        private static final long serialVersionUID = 1L;

        ReversalOfReversal() {
            super(
                    "reversal-of-reversal",
                    "En rättelse kan inte återföras: bokför på nytt.",
                    "A reversal can't be reversed: book anew.");
        }
    }

    /** No association is older than the law; periods and balances begin here. */
    public static final class BookedTooEarly extends LedgerRule {

        private static final long serialVersionUID = 1L;

        BookedTooEarly() {
            super(
                    "booked-too-early",
                    "Bokföringsdagen får inte ligga före år 2000.",
                    "The booking's day may not be before the year 2000.");
        }
    }

    /** Nothing is taken back before it was. */
    public static final class ReversedBeforeBooked extends LedgerRule {

        private static final long serialVersionUID = 1L;

        ReversedBeforeBooked() {
            super(
                    "reversed-before-booked",
                    "En rättelse får inte dateras före det som rättas; ingående balanser rättas på"
                            + " sin egen dag.",
                    "A reversal may not be dated before what it reverses; opening balances are"
                            + " reversed on their own day.");
        }
    }

    /** Income and cost begin anew each year: only balances are opened. */
    public static final class OpensResultAccount extends LedgerRule {

        private static final long serialVersionUID = 1L;

        OpensResultAccount() {
            super(
                    "opens-result-account",
                    "Bara konton i klass 1 och 2 har ingående balans.",
                    "Only accounts of classes 1 and 2 have an opening balance.");
        }
    }

    /** A year's result becomes equity where the next one is opened, year by year. */
    public static final class FormerYearUnopened extends LedgerRule {

        private static final long serialVersionUID = 1L;

        FormerYearUnopened() {
            super(
                    "former-year-unopened",
                    "Året före har inga ingående balanser fast det finns äldre bokföring: öppna det"
                            + " först.",
                    "The year before has no opening balances though older years are booked: open"
                            + " it first.");
        }
    }
}
