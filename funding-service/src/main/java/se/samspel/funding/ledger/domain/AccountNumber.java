package se.samspel.funding.ledger.domain;

/** What an account's number tells: Kommun-Bas classes 1 to 8 by the first digit. */
public final class AccountNumber {

    /** Four to six digits. */
    public static final String FORM = "[1-8][0-9]{3,5}";

    private AccountNumber() {}

    /** Assets, equity and liabilities: their balance goes on from year to year. */
    public static boolean isOfBalanceSheet(String number) {
        return number.charAt(0) <= '2';
    }
}
