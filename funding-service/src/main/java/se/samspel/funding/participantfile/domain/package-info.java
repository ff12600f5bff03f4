/** When a monthly participant file is due, and when it is to be sent again. */
@NullMarked
package se.samspel.funding.participantfile.domain;

import org.jspecify.annotations.NullMarked;
