/** Access beyond one's unit inside one authority: reasoned, short, alerted, reviewed. */
@NullMarked
package se.samspel.participant.extendedaccess;

import org.jspecify.annotations.NullMarked;
