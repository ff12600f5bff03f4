package se.samspel.participant.waiver.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.InvalidValue;
import se.samspel.kit.value.Personnummer;
import se.samspel.kit.value.Samordningsnummer;

/**
 * One signature under a form.
 *
 * @param validUntil as the form says
 * @param signatureReference where the scan or the electronic signature is kept; opaque here
 */
@Embeddable
public record Signing(
        @Column LocalDate signedOn,
        @Column LocalDate validUntil,
        @Column @Enumerated(EnumType.STRING) @Nullable Signer signer,
        @Column @Enumerated(EnumType.STRING) @Nullable SignatureKind signatureKind,
        @Column @Nullable String signatureReference) {

    private static final Pattern NUMBER_LIKE =
            Pattern.compile("(?<![0-9])([0-9]{2})?([0-9]{6})[-+ ]?([0-9]{4})(?![0-9])");

    public Signing {
        if (validUntil.isBefore(signedOn)) {
            throw new WaiverRule.EndsBeforeSigning();
        }
        if (signatureReference != null
                && NUMBER_LIKE.matcher(signatureReference).results().anyMatch(Signing::isNumber)) {
            throw new WaiverRule.IdentityNumberInReference();
        }
    }

    /** The edges' last day: the form's own, at most so many months after the signing. */
    public LocalDate edgesEnd(int maxMonths) {
        LocalDate latest = signedOn.plusMonths(maxMonths);
        return validUntil.isAfter(latest) ? latest : validUntil;
    }

    private static boolean isNumber(MatchResult found) {
        String digits = found.group(2) + found.group(3);
        String century = found.group(1);
        return century == null
                ? isNumber("19" + digits) || isNumber("20" + digits)
                : isNumber(century + digits);
    }

    private static boolean isNumber(String digits) {
        return parses(() -> Personnummer.parse(digits))
                || parses(() -> Samordningsnummer.parse(digits));
    }

    private static boolean parses(Runnable parsing) {
        try {
            parsing.run();
            return true;
        } catch (InvalidValue none) {
            return false;
        }
    }
}
