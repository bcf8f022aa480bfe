namespace CoordinationTracker.Benchmarks;

/// <summary>Words to make up a log from, in the lengths and the letters of real ones.</summary>
internal static class Phrases
{
    public static readonly string[] Deeds =
    [
        "Tổ chức hội nghị tuyên truyền", "Phối hợp mở lớp tập huấn", "Khảo sát, nắm tình hình thực hiện", "Hướng dẫn, giải đáp vướng mắc", "Họp giao ban kiểm điểm việc triển khai",
        "Kiểm tra thực tế tại cơ sở", "Tổ chức đối thoại", "Ban hành văn bản chỉ đạo", "Tham mưu, đề xuất giải pháp", "Thăm hỏi, động viên và tặng quà", "Biên soạn, cấp phát tài liệu", "Trao đổi thông tin định kỳ",
    ];

    public static readonly string[] Subjects =
    [
        "chủ trương của Đảng, chính sách, pháp luật của Nhà nước về lao động và bảo hiểm xã hội", "công tác phát triển đảng viên trong doanh nghiệp ngoài khu vực nhà nước",
        "thành lập tổ chức cơ sở đảng, công đoàn, đoàn thanh niên", "an toàn, vệ sinh lao động và phòng, chống cháy nổ", "quy chế dân chủ ở cơ sở và văn hóa doanh nghiệp",
        "bảo vệ môi trường trong khu công nghiệp", "đời sống, nhà ở và tâm tư của công nhân", "chuyển đổi số, cải cách thủ tục hành chính", "phòng, chống tội phạm và tệ nạn xã hội", "học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
    ];

    public static readonly string[] Groups =
        ["công nhân", "người lao động", "chủ doanh nghiệp", "đảng viên", "đoàn viên thanh niên", "cán bộ công đoàn", "cấp ủy cơ sở", "cán bộ quản lý", "lao động nữ", "học sinh, sinh viên"];

    public static readonly string[] Topics = ["Luật Lao động", "bảo hiểm xã hội", "phát triển đảng", "an toàn lao động", "môi trường", "chuyển đổi số", "dân chủ cơ sở", "phòng cháy"];

    public static readonly string[] Places =
        ["Khu công nghiệp số 1", "Khu công nghiệp số 2", "Khu công nghiệp số 3", "Khu chức năng cảng", "Hội trường Đảng ủy Khối", "Trụ sở Ban Quản lý Khu kinh tế", "Trung tâm bồi dưỡng chính trị", "Trực tuyến"];

    public static readonly string[] Reasons =
        ["Nhập nhầm số lượng người tham dự", "Ghi sai ngày tổ chức theo biên bản", "Bổ sung kết quả theo báo cáo của đơn vị", "Trùng với hoạt động đã ghi", "Số liệu chưa thống nhất giữa hai bên"];
}
