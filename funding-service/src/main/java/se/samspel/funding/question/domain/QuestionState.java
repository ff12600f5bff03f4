package se.samspel.funding.question.domain;

/** Whether hosts ask at once or only after their own data protection officer's approval. */
public enum QuestionState {
    OPEN,
    NEEDS_APPROVAL
}
