package se.samspel.participant.question.domain;

/** How a question is answered. */
public enum QuestionType {
    YES_NO,
    CHOICE,
    NUMBER,
    DATE,
    SCALE
}
