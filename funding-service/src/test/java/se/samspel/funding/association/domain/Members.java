package se.samspel.funding.association.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Organisationsnummer;

/** Members since 2015 of one association. */
public final class Members {

    public static final String ASSOCIATION = "2220002139";
    public static final String FK = "2021005521";
    public static final String AF = "2021002114";
    public static final String DALARNA = "2321000180";
    public static final String UPPSALA = "2321000024";
    public static final String AVESTA = "2120002304";
    public static final String HEDEMORA = "2120002254";
    public static final String GOTLAND = "2120000803";
    public static final LocalDate JOINED = LocalDate.of(2015, 1, 1);

    private Members() {}

    public static Member forsakringskassan() {
        return member(FK, Party.FORSAKRINGSKASSAN, null);
    }

    public static Member arbetsformedlingen() {
        return member(AF, Party.ARBETSFORMEDLINGEN, null);
    }

    public static Member region(String number) {
        return member(number, Party.REGION, null);
    }

    public static Member municipality(String number, @Nullable String code) {
        return member(number, Party.KOMMUN, code);
    }

    public static Member avesta() {
        return municipality(AVESTA, "2084");
    }

    /** One of each party. */
    public static List<Member> four() {
        return List.of(forsakringskassan(), arbetsformedlingen(), region(DALARNA), avesta());
    }

    public static Joining joining(String number, Party party, LocalDate on) {
        return new Joining(
                Organisationsnummer.parse(number),
                "Medlem " + number,
                party,
                null,
                on,
                ContributionKeys.NONE,
                List.of());
    }

    private static Member member(String number, Party party, @Nullable String code) {
        var joining =
                new Joining(
                        Organisationsnummer.parse(number),
                        "Medlem " + number,
                        party,
                        code,
                        JOINED,
                        ContributionKeys.NONE,
                        List.of());
        return new Member(ASSOCIATION, joining, Instant.EPOCH);
    }
}
