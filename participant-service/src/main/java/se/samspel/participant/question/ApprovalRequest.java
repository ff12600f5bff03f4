package se.samspel.participant.question;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "QuestionApprovalRequest",
        examples =
                """
                {"version":1,"approvedOn":"2026-11-20","officer":"dso-1",\
                "reason":"Behövs för att välja stöd; svaret stannar hos värden."}\
                """)
record ApprovalRequest(
        @NotNull
                @Min(1)
                @Max(1_000_000)
                @Schema(description = "The version that was read. Versionen som lästes.")
                Long version,
        @NotNull LocalDate approvedOn,
        @NotNull
                @Pattern(regexp = "(?!.*(\\d{10}|\\d{6}-\\d{4}))[A-Za-z0-9._-]{1,100}")
                @Size(max = 100)
                @Schema(
                        description =
                                "The data protection officer's opaque staff id."
                                        + " Dataskyddsombudets id, aldrig ett namn.")
                String officer,
        @NotBlank
                @Size(max = 1000)
                @Pattern(regexp = "(?s)(?!.*(\\d{10}|\\d{6}[-+]\\d{4})).*")
                @Schema(description = "Why; of no person. Varför; inte om någon person.")
                String reason) {}
