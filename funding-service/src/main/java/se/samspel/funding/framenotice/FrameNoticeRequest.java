package se.samspel.funding.framenotice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.framenotice.domain.FrameNotice;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.Money;

@Schema(name = "FrameNoticeRequest", examples = FrameNoticeRequest.EXAMPLE)
record FrameNoticeRequest(
        @NotNull @Schema(description = "What the member will pay that year. Ramen.")
                Money amountSek,
        @NotNull @Schema(description = "Not after today. Inte efter idag.") LocalDate noticedOn,
        @NotBlank
                @Size(max = 200)
                @Schema(description = "Of the letter; never about a person. Brevets diarienummer.")
                String reference) {

    static final String EXAMPLE =
            """
            {"amountSek":1170000,"noticedOn":"2020-06-15","reference":"SF 2020/31"}\
            """;

    FrameNotice.Terms terms() {
        IdentityNumberInText.refuse("reference", reference);
        return new FrameNotice.Terms(amountSek, noticedOn, reference);
    }
}
