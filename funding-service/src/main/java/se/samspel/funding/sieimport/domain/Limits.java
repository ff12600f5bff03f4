package se.samspel.funding.sieimport.domain;

/** What is kept of a file, and how much of it. */
final class Limits {

    private static final int MOST = 500_000;

    private Limits() {}

    /** Costs and income are in the classes 3 to 9, in BAS and Kommun-Bas alike. */
    static boolean isResult(String account) {
        return account.charAt(0) >= '3';
    }

    static void refuseMore(int kept) {
        if (kept > MOST) {
            throw new FileRule.TooMany();
        }
    }
}
