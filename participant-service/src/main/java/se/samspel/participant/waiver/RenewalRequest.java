package se.samspel.participant.waiver;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.waiver.domain.Signer;
import se.samspel.participant.waiver.domain.Signing;

/** A new signature under the same form. */
@Schema(
        name = "RenewalRequest",
        examples =
                """
                {"signedOn":"2022-10-01","validUntil":"2025-09-30","signer":"PERSON",\
                "signature":{"kind":"E_SIGNATURE","reference":"esign-19c4"}}\
                """)
record RenewalRequest(
        @NotNull LocalDate signedOn,
        @NotNull LocalDate validUntil,
        @Schema(description = "Who signed. Vem som skrev under.") @Nullable Signer signer,
        @Valid @Nullable SignatureProof signature) {

    Signing signing() {
        return SignatureProof.signing(signedOn, validUntil, signer, signature);
    }
}
