/** What a report is made of, as data: its questions, whom they count and how they are told. */
@NullMarked
package se.samspel.reporting.definition.domain;

import org.jspecify.annotations.NullMarked;
