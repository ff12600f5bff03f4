package se.samspel.funding.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.application.domain.Move;
import se.samspel.funding.grant.domain.Agreement;
import se.samspel.kit.value.IdentityNumberInText;

@Schema(
        name = "AgreementRequest",
        examples =
                """
                {"reference":"Avtal 12/2019","associationSignedOn":"2019-12-12",\
                "hostSignedOn":"2019-12-16"}\
                """)
record AgreementRequest(
        @NotBlank @Size(max = 200) String reference,
        @NotNull LocalDate associationSignedOn,
        @NotNull LocalDate hostSignedOn) {

    Agreement agreement() {
        IdentityNumberInText.refuse("reference", reference);
        return new Agreement(reference, associationSignedOn, hostSignedOn);
    }

    Sent sent() {
        return new Sent(Move.AGREE, agreement().signedByBothOn(), null, List.of(), this);
    }
}
