/**
 * Container images of the services without a container engine: made, read and run from a folder.
 */
@NullMarked
package se.samspel.deploy.image;

import org.jspecify.annotations.NullMarked;
