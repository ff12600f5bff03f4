package se.samspel.participant.esf;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The month and each participant's hours in it. */
@Schema(
        name = "EsfFileRequest",
        examples =
                """
                {"month":"2026-10","hours":[\
                {"enrolmentId":"01a6f0c2-7d50-7a11-8c22-5b1f0c9e4d06","hours":42.5}]}\
                """)
record EsfFileRequest(
        @NotNull @Size(min = 7, max = 7) @Pattern(regexp = "[0-9]{4}-(0[1-9]|1[0-2])") String month,
        @NotNull @Size(max = 2000) List<@NotNull @Valid Hours> hours) {

    @Schema(name = "EsfHours")
    record Hours(
            @NotNull UUID enrolmentId,
            @NotNull @DecimalMin("0") @DecimalMax("744") @Digits(integer = 3, fraction = 2)
                    BigDecimal hours) {}
}
