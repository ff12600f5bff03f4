package se.samspel.funding.question.domain;

/** How a question is answered. None is answered in free text: that would be text about a person. */
public enum QuestionType {
    YES_NO,
    CHOICE,
    NUMBER,
    DATE,
    SCALE
}
