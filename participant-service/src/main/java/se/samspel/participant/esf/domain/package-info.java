/** When a month's file is due, and when it has to be sent again. */
@NullMarked
package se.samspel.participant.esf.domain;

import org.jspecify.annotations.NullMarked;
