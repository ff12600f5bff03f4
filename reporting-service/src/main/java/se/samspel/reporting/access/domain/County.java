package se.samspel.reporting.access.domain;

import java.util.Arrays;
import java.util.Optional;
import se.samspel.kit.value.Text;

/** Sweden's counties by Statistics Sweden's two-digit code (länskod). */
public enum County {
    STOCKHOLM("01", "Stockholms län"),
    UPPSALA("03", "Uppsala län"),
    SODERMANLAND("04", "Södermanlands län"),
    OSTERGOTLAND("05", "Östergötlands län"),
    JONKOPING("06", "Jönköpings län"),
    KRONOBERG("07", "Kronobergs län"),
    KALMAR("08", "Kalmar län"),
    GOTLAND("09", "Gotlands län"),
    BLEKINGE("10", "Blekinge län"),
    SKANE("12", "Skåne län"),
    HALLAND("13", "Hallands län"),
    VASTRA_GOTALAND("14", "Västra Götalands län"),
    VARMLAND("17", "Värmlands län"),
    OREBRO("18", "Örebro län"),
    VASTMANLAND("19", "Västmanlands län"),
    DALARNA("20", "Dalarnas län"),
    GAVLEBORG("21", "Gävleborgs län"),
    VASTERNORRLAND("22", "Västernorrlands län"),
    JAMTLAND("23", "Jämtlands län"),
    VASTERBOTTEN("24", "Västerbottens län"),
    NORRBOTTEN("25", "Norrbottens län");

    private final String code;
    private final String sv;

    County(String code, String sv) {
        this.code = code;
        this.sv = sv;
    }

    public String code() {
        return code;
    }

    public Text label() {
        return Text.of(sv, sv.replaceFirst("s? län$", "") + " County");
    }

    public static Optional<County> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
