package se.samspel.reporting.survey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.reporting.survey.InstrumentRequest.QuestionRequest;
import se.samspel.reporting.survey.InstrumentRequest.Words;
import se.samspel.reporting.survey.domain.Question;

/** A questionnaire as it is stored. */
record Instrument(
        UUID id,
        long version,
        String key,
        String edition,
        Words title,
        String licenceHolder,
        String owner,
        List<Question> questions,
        Instant recordedAt) {

    @Schema(name = "SurveyInstrument", examples = View.EXAMPLE)
    record View(
            @Schema(maxLength = 36) UUID id,
            @Schema(maxLength = 60) String key,
            @Schema(maxLength = 20) String version,
            Words title,
            @Schema(maxLength = 200) String licenceHolder,
            @Schema(maxItems = 100) List<QuestionRequest> questions,
            @Schema(maxLength = 40) Instant recordedAt) {

        static final String EXAMPLE =
                """
                {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1c01","key":"participant-experience",\
                "version":"2.1","title":{"sv":"Deltagarnas upplevelse","en":"Participants'\
                 experience"},"licenceHolder":"Exempelföreningen","questions":[{"code":"Q1","kind":\
                "SCALE","lowest":1,"highest":5,"positiveFrom":4,"text":{"sv":"Jag blir lyssnad på.",\
                "en":"I am listened to."}}],"recordedAt":"2026-11-22T08:00:00Z"}\
                """;
    }

    @Schema(name = "SurveyInstrumentList", examples = "{\"items\":[" + View.EXAMPLE + "]}")
    record ListView(@Schema(maxItems = 1000) List<View> items) {}

    View view() {
        return new View(
                id,
                key,
                edition,
                title,
                licenceHolder,
                questions.stream().map(QuestionRequest::of).toList(),
                recordedAt);
    }
}
