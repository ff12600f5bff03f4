package se.samspel.kit.value;

/**
 * The modulus-10 check digit of Swedish personal and organisation numbers (SKV 704, SFS 1974:174).
 */
final class CheckDigit {

    private CheckDigit() {}

    /** Whether the last of the ten digits is right for the nine before it. */
    static boolean isRight(String tenDigits) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            int weighted = (tenDigits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
