package org.qingqun.ui.cleanup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.qingqun.cleanup.CaseId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.ui.common.Desk;

/// Takes proofs in: screenshots and files, each kept by its content.
public record ProofIntake(Desk desk) {
    /// A picture of a chat is a few hundred KiB; a scan of some pages a few MiB.
    private static final long LARGEST = 20L * 1024 * 1024;

    /// Adds files as proofs of one case.
    ///
    /// Refusals: `FILE_MISSING`, `HOSTILE_FILE` above 20 MiB, `PROOF_USED_ELSEWHERE`.
    public void add(CaseId id, List<Path> files, Runnable afterwards) {
        if (files.isEmpty()) return;
        desk.tasks().run("cleanup.task.proof", () -> {
            for (var file : files) desk.office().execution().addProof(id, file.getFileName().toString(), read(file), desk.person());
            return files.size();
        }, count -> {
            desk.notices().done(desk.messages().format("cleanup.done.proof", count));
            afterwards.run();
        });
    }

    /// Adds what was pasted.
    public void paste(CaseId id, byte[] png, Runnable afterwards) {
        var name = desk.messages().format("cleanup.proof.pasted", desk.office().today());
        desk.tasks().run("cleanup.task.proof", () -> desk.office().execution().addProof(id, name, png, desk.person()), _ -> afterwards.run());
    }

    private static byte[] read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw new ExpectedException(ErrorCode.FILE_MISSING, file.toString());
        if (Files.size(file) > LARGEST) throw new ExpectedException(ErrorCode.HOSTILE_FILE, file.getFileName().toString());
        return Files.readAllBytes(file);
    }
}
