package se.samspel.participant.waiver;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.waiver.domain.SignatureKind;
import se.samspel.participant.waiver.domain.Signer;
import se.samspel.participant.waiver.domain.Signing;

/**
 * Where the signature itself is kept.
 *
 * @param reference opaque here; an identity number in it is refused
 */
@Schema(
        name = "Signature",
        requiredProperties = {"kind", "reference"},
        examples = "{\"kind\":\"PAPER_SCAN\",\"reference\":\"arkiv-7f3a\"}")
record SignatureProof(
        @NotNull SignatureKind kind, @NotNull @Size(min = 1, max = 200) String reference) {

    static Signing signing(
            LocalDate signedOn,
            LocalDate validUntil,
            @Nullable Signer signer,
            @Nullable SignatureProof proof) {
        return new Signing(
                signedOn,
                validUntil,
                signer,
                proof == null ? null : proof.kind(),
                proof == null ? null : proof.reference());
    }

    static @Nullable SignatureProof of(Signing signing) {
        SignatureKind kind = signing.signatureKind();
        String reference = signing.signatureReference();
        return kind == null || reference == null ? null : new SignatureProof(kind, reference);
    }
}
