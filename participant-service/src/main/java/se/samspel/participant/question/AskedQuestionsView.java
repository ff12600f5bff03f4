package se.samspel.participant.question;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a host asks in one enrolment, in the association's order. */
@Schema(
        name = "AskedQuestions",
        requiredProperties = {"questions"},
        examples =
                """
                {"questions":[{"questionId":"01a6f0c2-7e00-7a11-8c22-5b1f0c9e4d01","version":1,\
                "key":"distance-to-work","type":"SCALE",\
                "text":{"sv":"Hur långt från arbete är du, 1 till 10?",\
                "en":"How far from work are you, 1 to 10?"},"choices":[],"unit":null,"min":1,\
                "max":10,"order":10,"answer":{\
                "questionId":"01a6f0c2-7e00-7a11-8c22-5b1f0c9e4d01","questionVersion":1,\
                "value":"7","answeredOn":"2026-11-20","version":1,\
                "recordedAt":"2026-11-22T08:00:00Z"}}]}\
                """)
record AskedQuestionsView(@Schema(maxItems = 500) List<AskedView> questions) {}
