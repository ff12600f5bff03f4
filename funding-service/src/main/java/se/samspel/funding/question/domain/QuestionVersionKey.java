package se.samspel.funding.question.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Which version of which question. */
@Embeddable
public record QuestionVersionKey(@Column(name = "question_id") UUID questionId, long number) {}
