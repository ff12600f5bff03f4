package se.samspel.reporting.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words of some questions, by code. */
@Schema(name = "SurveyTextsRequest", examples = TextsRequest.EXAMPLE)
record TextsRequest(
        @NotNull @Size(min = 1, max = 100)
                Map<
                                @NotNull @Pattern(regexp = "[A-Za-z0-9_]{1,40}") String,
                                InstrumentRequest.@NotNull @Valid Words>
                        texts) {

    static final String EXAMPLE =
            """
            {"texts":{"Q1":{"sv":"Jag blir lyssnad på.","en":"I am listened to."}}}\
            """;
}
