/** What an extended access is. */
@NullMarked
package se.samspel.participant.extendedaccess.domain;

import org.jspecify.annotations.NullMarked;
