/** Questionnaires, answer forms, and what may be shown of how people answered. */
@NullMarked
package se.samspel.reporting.survey.domain;

import org.jspecify.annotations.NullMarked;
