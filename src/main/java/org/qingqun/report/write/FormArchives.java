package org.qingqun.report.write;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.qingqun.common.Progress;
import org.qingqun.returns.FormWords;
import org.qingqun.returns.ReturnForm;

/// Writes return forms into a zip for each county, as they are sent out.
public final class FormArchives {
    /// @return the files, in the order of the forms
    /// @throws org.qingqun.common.ExpectedException `FILE_IN_USE`, `CANNOT_WRITE`, `CANCELLED`
    public List<Path> write(List<ReturnForm> forms, Path folder, Progress progress) {
        var counties = forms.stream().collect(Collectors.groupingBy(FormArchives::county, LinkedHashMap::new, Collectors.toList()));
        return counties.entrySet().stream().map(county -> zip(county.getValue(), folder.resolve(ReturnFormWriter.safe(county.getKey()) + ".zip"), progress)).toList();
    }

    /// The county's name; what hangs from the city itself goes by the word for that.
    public static String county(ReturnForm form) {
        return form.county().isEmpty() ? FormWords.BUNDLED.text("city") : form.county();
    }

    private static Path zip(List<ReturnForm> forms, Path target, Progress progress) {
        return AsideFile.write(target, out -> {
            try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                for (var form : forms) {
                    progress.checkCancelled();
                    var bytes = new ByteArrayOutputStream(); // the writer closes what it is given
                    ReturnFormWriter.write(form, bytes);
                    zip.putNextEntry(new ZipEntry(ReturnFormWriter.fileName(form)));
                    bytes.writeTo(zip);
                }
            }
        });
    }
}
